import type { Access } from 'payload'

import type { CourseDate } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { idOf } from '@/platform/idOf'

/** A coordinator changes the dates of their branches' runs. */
export const changesDates: Access = ({ req: { user } }) =>
  hasRole(user, 'coordinator') && { 'run.branch': { in: branchesOf(user) } }

/** The same before there is a date: the run is what the form says; without one the question is whether ever. */
export const makesDates: Access<CourseDate> = async ({ req, data }) => {
  const branches = branchesOf(req.user)
  if (!hasRole(req.user, 'coordinator') || branches.length === 0) return false
  if (!data?.run) return true
  const where = { id: { equals: idOf(data.run) }, branch: { in: branches } }
  const { totalDocs } = await req.payload.count({ collection: 'course-runs', where, req })
  return totalDocs > 0
}

/** As long as a run is a draft nobody knows its dates; later a date is cancelled, and people are told. */
export const removesDates: Access = ({ req: { user } }) =>
  hasRole(user, 'coordinator') && {
    'run.branch': { in: branchesOf(user) },
    'run.state': { equals: 'draft' },
  }
