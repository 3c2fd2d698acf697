import { createLocalReq } from 'payload'

import type { Task } from '@/platform/queue'

import type { CourseLetter } from '../training/composeCourseLetter'
import { callInstead } from './callInstead'
import { type BookingLetter, composeLetter } from './composeLetter'
import { textToken } from './links'
import { bookingText, type QueuedText } from './tell'

/** What ends in a text message; `refused` is done where the gateway never takes it. */
export type TextTask = Task<QueuedText, BookingLetter | CourseLetter> & { refused: Task<QueuedText>['run'] }

/** Texts a person about their booking as `writeLetter` writes; where it cannot reach them, their branch calls. */
export const writeText: TextTask = {
  ...bookingText,
  run: (payload, { text, ...asked }) =>
    composeLetter(payload, { ...asked, by: 'telephone', token: textToken(payload.secret, text) }),
  refused: async (payload, { booking, about, byCall, before }) => {
    if (byCall && about !== 'linkAgain')
      await callInstead(await createLocalReq({}, payload), { booking, about, before })
  },
}
