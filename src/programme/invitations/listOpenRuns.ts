import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { isOn } from '@/content/capabilities'
import { branchesOf, hasRole } from '@/people/access'
import type { Locale } from '@/platform/locales'

import { readRuns, type Run } from '../training/readRuns'

/** The runs of a coordinator's branches that are open and still to begin, the soonest first; or one of them. */
export async function listOpenRuns(req: PayloadRequest, id?: string): Promise<Run[]> {
  const { user, payload, locale } = req
  if (!hasRole(user, 'coordinator') || !isOn(payload, 'training')) return []
  return readRuns(payload, {
    locale: locale as Locale,
    where: sql`run.branch_id = any(${sql.param(branchesOf(user))}::uuid[]) and run.state = 'open'
      and course.ended is not true and seating.starts_at > now() and (${id ?? null}::uuid is null or run.id = ${id ?? null})`,
  })
}
