import { type Locale, locales } from '@/platform/locales'

import type { Limits } from './limitsOf'

/** What the limits ask of a stored document; it has no `branch` where its collection knows none. */
export type Facts = { branch?: string | null; inTrash: boolean; texts: Record<Locale, string[]> }

export type Refusal = 'branch' | 'language'

/**
 * Whether an editor may turn one document into the other: made where nothing is before, removed where nothing is after.
 * Both must belong to their branches, and in every language that is not theirs each word must stay as and where it is.
 */
export function decideEdit(limits: Limits, { before, after }: { before?: Facts; after?: Facts }): Refusal | undefined {
  if ([before, after].some((facts) => facts && !isOfBranch(limits, facts))) return 'branch'
  const others = locales.filter((locale) => limits.languages && !limits.languages.includes(locale))
  return others.some((locale) => seen(before, locale) !== seen(after, locale)) ? 'language' : undefined
}

/** Whether an editor may publish, plan or share these languages of a document. */
export function decidePublish(limits: Limits, facts: Facts, languages: readonly Locale[]): Refusal | undefined {
  if (!isOfBranch(limits, facts)) return 'branch'
  return languages.every((locale) => limits.languages?.includes(locale) ?? true) ? undefined : 'language'
}

const isOfBranch = ({ branches }: Limits, { branch }: Facts): boolean =>
  !branches || branch === undefined || (branch !== null && branches.includes(branch))

/** What a language says; the trash matters only to a language that says something. */
function seen(facts: Facts | undefined, locale: Locale): string {
  const texts = [...(facts?.texts[locale] ?? [])].sort()
  return texts.length > 0 ? JSON.stringify([facts?.inTrash, texts]) : ''
}
