import type { Job, Task as GraphileTask, TaskList } from 'graphile-worker'
import type { Payload } from 'payload'

import { runPlan } from '@/content/publishing/runPlan'
import { translatorOf } from '@/messages/translatorOf'
import { writeEntry } from '@/people/members/entryLetter'
import { clearNightly } from '@/people/retention/clearNightly'
import {
  inviteByLetter,
  newPasswordByLetter,
  passwordChangedByLetter,
  phoneResetByLetter,
} from '@/people/signIn/letters'
import type { Task } from '@/platform/queue'
import { publicUrl } from '@/platform/site'
import { asGsm } from '@/platform/texts/gsm'
import { handOver } from '@/platform/texts/handOver'
import { writeLinks } from '@/programme/bookings/askLink'
import { passOnSeats } from '@/programme/bookings/passOnSeats'
import type { QueuedText } from '@/programme/bookings/tell'
import { tellRefused } from '@/programme/bookings/tellRefused'
import { writeLetter } from '@/programme/bookings/writeLetter'
import { type TextTask, writeText } from '@/programme/bookings/writeText'
import { closeLines } from '@/programme/changes/closeLines'
import { tellChange } from '@/programme/changes/tellChange'
import { sendDigests } from '@/programme/digest/sendDigests'
import { writeDigest } from '@/programme/digest/writeDigest'
import { dropImport } from '@/programme/imports/dropImport'
import { writeWelcome } from '@/programme/imports/writeWelcome'
import { writeIntakeLetter } from '@/programme/intakes/writeIntakeLetter'
import { writeCourseInvitation } from '@/programme/invitations/writeCourseInvitation'
import { writeAddressLetter } from '@/programme/members/tellAddress'
import { remindPeople } from '@/programme/reminders/remindPeople'
import { askWaiting } from '@/programme/waiting/askStill'
import { keepSent } from '@/programme/sent/keepSent'
import { leaveCourses } from '@/programme/training/leaveCourses'
import { writeWayLetter } from '@/programme/way/tellMove'
import { writeRefusalLetter } from '@/programme/way/tellRefusal'
import { drawLetter, type Letter, readAgain } from '@/ui/mail/drawLetter'
import { drawText, readTextAgain } from '@/ui/mail/drawText'

const tasks: Task<never, Letter>[] = [
  runPlan,
  clearNightly,
  inviteByLetter,
  newPasswordByLetter,
  passwordChangedByLetter,
  phoneResetByLetter,
  writeEntry,
  writeAddressLetter,
  writeWayLetter,
  writeRefusalLetter,
  writeIntakeLetter,
  writeWelcome,
  dropImport,
  writeCourseInvitation,
  leaveCourses,
  writeLetter,
  passOnSeats,
  writeLinks,
  tellRefused,
  remindPeople,
  askWaiting,
  tellChange,
  closeLines,
  sendDigests,
  writeDigest,
]

/** Every kind of queued work, by the name it is queued under; a letter or text that comes of it is drawn and sent. */
export const taskListFor = (payload: Payload): TaskList => ({
  ...Object.fromEntries(tasks.map((task) => [task.name, work(payload, task)])),
  [writeText.name]: workByText(payload, writeText),
})

const work =
  (payload: Payload, { run }: Task<never, Letter>): GraphileTask =>
  async (input, { job }) => {
    const letter = await run(payload, input as never)
    if (!letter) return
    const envelope = letter.returnTo ? { from: letter.returnTo, to: letter.to } : undefined
    const drawn = await drawLetter(letter, translatorOf)
    const messageId = messageIdOf(job)
    await payload.sendEmail({ ...drawn, envelope, messageId })
    const { concerns, locale: language } = letter
    const { subject, html } = drawn
    if (concerns) await keepSent(payload, { concerns, subject, text: readAgain(html), language, messageId })
  }

/** A text that the gateway never takes is somebody's call; one that it does not take now is tried again. */
const workByText =
  (payload: Payload, { run, refused }: TextTask): GraphileTask =>
  async (input, helpers) => {
    const asked = input as QueuedText
    const letter = await run(payload, asked)
    if (!letter) return
    const answer = await handOver({ id: asked.text, to: letter.to, text: asGsm(drawText(letter, translatorOf)) })
    if (answer.ok) {
      const { concerns, locale: language } = letter
      const text = readTextAgain(letter, translatorOf)
      return keepSent(payload, { concerns, text, language, messageId: messageIdOf(helpers.job) })
    }
    if (answer.reason === 'refused') return refused(payload, asked)
    if (answer.seconds) await helpers.query(notBefore, [helpers.job.id, answer.seconds])
    throw new Error('The text gateway does not take a text now')
  }

/** The worker itself adds its pause to the moment that stands there. */
const notBefore = `
  update graphile_worker._private_jobs set run_at = now() + make_interval(secs => $2) where id = $1`

/** A letter that is sent once more after a crash is the same letter to mail programs (RFC 5322, 3.6.4). */
const messageIdOf = ({ id, created_at: madeAt }: Job): string =>
  `<${id}.${new Date(madeAt).getTime()}@${new URL(publicUrl()).hostname}>`

/**
 * Work that comes back, in graphile-worker's crontab: minute and hour are UTC. The clearing and the question to whoever
 * waits are made up for within a day when no worker ran at their hour, the Monday letter within half a day.
 */
export const crontab = [
  `20 1 * * * ${clearNightly.name} ?fill=1d`,
  `* * * * * ${remindPeople.name}`,
  `* * * * * ${closeLines.name}`,
  `0 9 * * * ${askWaiting.name} ?fill=1d`,
  `0 6 * * 1 ${sendDigests.name} ?fill=12h`,
].join('\n')
