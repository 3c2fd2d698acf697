import type { CollectionBeforeChangeHook } from 'payload'

import { listBranchNames } from '@/content/listBranchNames'
import type { InfoSession } from '@/payload-types'
import { idOf } from '@/platform/idOf'

import { titleOfSession } from './titleOfSession'

/** Keeps the title of a session true to its day, its hour and its branch. */
export const nameSession: CollectionBeforeChangeHook<InfoSession> = async ({ data, originalDoc, req }) => {
  const { startsAt, zone, audience, language, branch } = { ...originalDoc, ...data }
  if (!startsAt || !zone || !audience || !language || !branch) return data
  const [name = ''] = await listBranchNames(req, [idOf(branch)])
  return { ...data, title: titleOfSession({ startsAt, zone, audience, language, branch: name }) }
}
