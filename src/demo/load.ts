import { createLocalReq, type Payload } from 'payload'

import { fillDocuments } from './load/fillDocuments'
import { fillSite } from './load/fillSite'
import { loadAccounts } from './load/loadAccounts'
import { loadCourses } from './load/loadCourses'
import { loadFacts } from './load/loadFacts'
import { loadMedia } from './load/loadMedia'
import { loadSessions } from './load/loadSessions'
import { makeShells } from './load/makeShells'
import { placeColleagues } from './load/placeColleagues'
import { Register } from './load/Register'

/** Loads the demonstration: accounts, pictures, lists, documents in their languages. Loading it twice changes nothing. */
export async function loadDemo(payload: Payload, now = new Date()): Promise<void> {
  const req = await createLocalReq({ context: { publishes: true } }, payload)
  const register = await Register.open(req)
  await loadAccounts(req)
  await loadMedia(req, register)
  await makeShells(req, register)
  await loadFacts(req, register)
  await fillDocuments(req, { register, now })
  await fillSite(req, { register, now })
  await placeColleagues(req, register)
  await loadSessions(req, { register, now })
  await loadCourses(req, { register, now })
}
