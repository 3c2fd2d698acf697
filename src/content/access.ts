import type { Access, PayloadRequest, Where } from 'payload'

import { hasRole, isStaffUser } from '@/people/access'

import { isLimited, limitsOf } from './limits/limitsOf'

/**
 * Colleagues see everything; pages show what is published and live in the language that is asked for. A stranger reads
 * pages: the API, where somebody could ask for everything at once, has nothing for them.
 */
export const staffOrLive: Access = ({ req: { user, context } }) =>
  isStaffUser(user) || (context.reader === true && live)

/** Listed for colleagues and shown on pages; a stranger cannot list it through the API. */
export const staffOrReader: Access = ({ req: { user, context } }) => isStaffUser(user) || context.reader === true

const live: Where = { and: [{ _status: { equals: 'published' } }, { live: { equals: true } }] }

export const isEditor: Access = ({ req: { user } }) => hasRole(user, 'editor')

/** What belongs to no branch, or to all: editors without a limit to branches. */
export const editorOfAllBranches: Access = ({ req: { user } }) => hasRole(user, 'editor') && !limitsOf(user).branches

/** What belongs to one branch: editors, with a limit only where `path` names one of their branches. */
export const editorOfBranch =
  (path: 'branch' | 'id'): Access =>
  ({ req: { user } }) => {
    if (!hasRole(user, 'editor')) return false
    const { branches } = limitsOf(user)
    return branches ? { [path]: { in: branches } } : true
  }

/** Removing what all languages and branches draw on: editors without any limit. */
export const editorWithoutLimits: Access = ({ req: { user } }) => hasRole(user, 'editor') && !isLimited(limitsOf(user))

/** Describing a file is every editor's; another file in its place changes every page that shows it. */
export const editorOfFile: Access = (asked) => (replacesFile(asked.req) ? editorWithoutLimits(asked) : isEditor(asked))

const replacesFile = ({ file, query }: PayloadRequest): boolean => Boolean(file ?? query?.uploadEdits)
