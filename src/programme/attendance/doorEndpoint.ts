import type { Endpoint, PayloadRequest } from 'payload'

import { isStaffUser } from '@/people/access'
import { orBusy } from '@/platform/orBusy'

import { letIn } from './letIn'
import { readAttendance } from './readAttendance'
import { readWords, type Word } from './readWords'
import { recordAttendance } from './recordAttendance'
import { undoAttendance } from './undoAttendance'

/**
 * `POST /api/info-sessions/{id}/door`: what a colleague's phone kept while it had no line, one after the other, with
 * the moment of each. Answers what became of each word and what holds now. Sent again, it changes nothing.
 */
export const doorEndpoint: Endpoint = {
  path: '/:id/door',
  method: 'post',
  handler: async (req) => {
    if (!isStaffUser(req.user)) return Response.json({ error: 'signIn' }, { status: 401 })
    const answer = await orBusy(() => take(req))
    return answer === 'busy'
      ? Response.json({ error: 'busy' }, { status: 503, headers: { 'retry-after': '5' } })
      : answer
  },
}

async function take(req: PayloadRequest): Promise<Response> {
  const session = String(req.routeParams?.id)
  if (!(await readAttendance(req, session))) return Response.json({ error: 'unknown' }, { status: 403 })
  const words = readWords(await req.json?.().catch(() => undefined), new Date())
  if (!words) return Response.json({ error: 'unreadable' }, { status: 422 })
  const answers: { ok: boolean; reason?: string }[] = []
  for (const word of words) {
    const result = await record(req, word)
    answers.push(result.ok ? { ok: true } : { ok: false, reason: result.reason })
  }
  return Response.json({ answers, ...(await readAttendance(req, session)) })
}

function record(req: PayloadRequest, { act, booking, at }: Word) {
  if (act === 'undo') return undoAttendance(req, { booking, at })
  if (act === 'letIn' || act === 'letInOver') return letIn(req, { booking, over: act === 'letInOver', at })
  return recordAttendance(req, { booking, attendance: act, at })
}
