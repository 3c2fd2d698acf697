import { MemberContacts } from '@collections/people/MemberContacts'
import { MemberKeys, Members, MemberSignIns } from '@collections/people/Members'

import { capability } from './capability'

/** Mentors and mentees, and how they sign in; never switched off, as every part of the programme hangs on them. */
export const members = () =>
  capability({ name: 'members', collections: [Members, MemberContacts, MemberSignIns, MemberKeys] })
