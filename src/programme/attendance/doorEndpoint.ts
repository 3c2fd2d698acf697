import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isUuid } from '@/content/isUuid'
import { inTransaction } from '@/platform/transaction'

import { listAttendance } from './listAttendance'
import { mayRunSession } from './mayRunSession'
import { recordAttendance } from './recordAttendance'
import { undoAttendance } from './undoAttendance'

/** Moments in milliseconds of the phone's own clock; only how long ago a tap was counts, however wrong that clock is. */
const Sent = z.object({
  sentAt: z.number(),
  taps: z.array(z.object({ booking: z.uuid(), act: z.enum(['came', 'absent', 'undo']), at: z.number() })).max(1000),
})

/**
 * `POST /api/info-sessions/{id}/attendance`: what was tapped at a door while there was no line, the oldest first. Answers
 * what holds of everybody now. A tap that can no longer be (a seat given back) is passed over.
 */
export const doorEndpoint: Endpoint = {
  path: '/:id/attendance',
  method: 'post',
  handler: async (req) => {
    const session = String(req.routeParams?.id)
    if (!isUuid(session) || !(await inTransaction(req, () => mayRunSession(req, session))))
      return Response.json({ error: 'unknown' }, { status: 404 })
    const sent = Sent.safeParse(await req.json?.().catch(() => undefined))
    if (!sent.success) return Response.json({ error: 'unread' }, { status: 422 })
    const now = Date.now()
    for (const { booking, act, at } of sent.data.taps)
      await say(req, { booking, act, at: new Date(now - Math.max(0, sent.data.sentAt - at)) })
    const said = await inTransaction(req, () => listAttendance(req, session))
    return Response.json({ said })
  },
}

type Tap = { booking: string; act: 'came' | 'absent' | 'undo'; at: Date }

const say = (req: PayloadRequest, { booking, act, at }: Tap) =>
  act === 'undo' ? undoAttendance(req, { booking, at }) : recordAttendance(req, { booking, attendance: act, at })
