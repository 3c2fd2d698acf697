import type { PayloadRequest } from 'payload'

import { idOf } from '@/platform/idOf'
import { isLocale, type Locale } from '@/platform/locales'

/** Where an editor may write; a limit that is not there lets them write everywhere. */
export type Limits = { languages?: Locale[]; branches?: string[] }

/** The limits of an account: an empty list is no limit. */
export function limitsOf(user: PayloadRequest['user']): Limits {
  if (user?.collection !== 'staff') return {}
  const languages = (user.languages ?? []).filter(isLocale)
  const branches = (user.branches ?? []).map((branch) => idOf(branch))
  return { ...(languages.length > 0 && { languages }), ...(branches.length > 0 && { branches }) }
}

export const isLimited = ({ languages, branches }: Limits): boolean => Boolean(languages ?? branches)
