'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { doorAddress } from '@/content/deskAddress'
import { isUuid } from '@/content/isUuid'
import { closeList } from '@/programme/attendance/closeList'
import { letIn } from '@/programme/attendance/letIn'
import { recordAttendance } from '@/programme/attendance/recordAttendance'
import { undoAttendance } from '@/programme/attendance/undoAttendance'

import { deskRequest } from '../deskRequest'
import { localeOf, textOf } from './formOf'

type Pressed = { session: string; booking: string; act: string }

/** A button at the door was pressed; the page says afterwards what has happened, at the person it happened to. */
export async function submitAtDoor(language: string, session: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const [booking, act, q] = [textOf(form, 'booking'), textOf(form, 'act'), textOf(form, 'q')]
  const req = await deskRequest(locale)
  const answer = isUuid(session)
    ? await press(req, { session, booking, act })
    : ({ ok: false, reason: 'unknown' } as const)
  const tap = act === 'came' || act === 'absent' || act === 'undo'
  const query = new URLSearchParams({ ...(q && !tap && { q }), ...(answer.ok ? wordOf(act) : { said: answer.reason }) })
  const place = answer.ok && isUuid(booking) ? `p-${booking}` : 'done'
  redirect(`${doorAddress(locale, isUuid(session) ? session : '')}${query.size ? `?${query.toString()}` : ''}#${place}`)
}

const wordOf = (act: string) => ({ said: act === 'close' ? 'closed' : act.startsWith('letIn') ? 'entered' : 'saved' })

async function press(req: PayloadRequest, { session, booking, act }: Pressed) {
  if (act === 'close') return closeList(req, session)
  if (act === 'came' || act === 'absent') return recordAttendance(req, { booking, attendance: act })
  if (act === 'undo') return undoAttendance(req, { booking })
  if (act === 'letIn' || act === 'letInOver') return letIn(req, { booking, over: act === 'letInOver' })
  return { ok: false, reason: 'unknown' } as const
}
