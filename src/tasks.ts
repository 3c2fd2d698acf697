import type { TaskList } from 'graphile-worker'
import type { Payload } from 'payload'

import { runPlan } from '@/content/publishing/runPlan'
import { translatorOf } from '@/messages/translatorOf'
import { clearNightly } from '@/people/retention/clearNightly'
import {
  inviteByLetter,
  newPasswordByLetter,
  passwordChangedByLetter,
  phoneResetByLetter,
} from '@/people/signIn/letters'
import type { Task } from '@/platform/queue'
import { writeLinks } from '@/programme/bookings/askLink'
import { passOnSeats } from '@/programme/bookings/passOnSeats'
import { writeLetter } from '@/programme/bookings/writeLetter'
import { closeLines } from '@/programme/changes/closeLines'
import { tellChange } from '@/programme/changes/tellChange'
import { remindPeople } from '@/programme/reminders/remindPeople'
import { drawLetter, type Letter } from '@/ui/mail/drawLetter'

const tasks: Task<never, Letter>[] = [
  runPlan,
  clearNightly,
  inviteByLetter,
  newPasswordByLetter,
  passwordChangedByLetter,
  phoneResetByLetter,
  writeLetter,
  passOnSeats,
  writeLinks,
  remindPeople,
  tellChange,
  closeLines,
]

/** Every kind of queued work, by the name it is queued under; a letter that comes of it is drawn and sent. */
export const taskListFor = (payload: Payload): TaskList =>
  Object.fromEntries(tasks.map((task) => [task.name, (input: unknown) => perform(payload, task, input)]))

async function perform(payload: Payload, { run }: Task<never, Letter>, input: unknown): Promise<void> {
  const letter = await run(payload, input as never)
  if (letter) await payload.sendEmail(await drawLetter(letter, translatorOf))
}

/**
 * Work that comes back, in graphile-worker's crontab: minute and hour are UTC. The clearing is made up for within a day
 * when no worker ran at its hour.
 */
export const crontab = [
  `20 1 * * * ${clearNightly.name} ?fill=1d`,
  `* * * * * ${remindPeople.name}`,
  `* * * * * ${closeLines.name}`,
].join('\n')
