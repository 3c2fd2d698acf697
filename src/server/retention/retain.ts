import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { clearPersonalData } from '@/people/retention/clearPersonalData'
import { findClearable } from '@/people/retention/findClearable'

import { StartError } from '../StartError'
import { describeCleared, describeDue } from './describe'

const [moment = '', dryRun] = process.argv.slice(2)
const at = new Date(moment)
const payload = await getPayload({ config })
const say = (step: string) => new Promise((said) => process.send?.({ step }, said))

if (dryRun) {
  await say(`What would go at ${moment}; nothing is changed`)
  for (const line of describeDue(await findClearable(await createLocalReq({}, payload), at))) await say(line)
} else {
  const outcome = await clearPersonalData(payload, { at, now: new Date() })
  if (!outcome.ok)
    throw new StartError(outcome.reason === 'busy' ? 'Another clearing is at work.' : `${moment} has not come yet.`)
  await say(`Cleared what was over at ${moment}`)
  for (const line of describeCleared(outcome.cleared)) await say(line)
}
await payload.destroy()
process.exit(0)
