import 'server-only'

import { notFound, redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { deskAddress, type DeskPage } from '@/content/deskAddress'
import { translatorOf } from '@/messages/translatorOf'
import { isLocale, type Locale } from '@/platform/locales'
import type { Desk } from '@/ui/desk/Desk'

import { deskRequest } from './deskRequest'
import { withNext } from './nextPlace'

type Open = { req: PayloadRequest; desk: Desk; user: NonNullable<PayloadRequest['user']> }

/** What a page of the desk is drawn with; whoever is not signed in is led to the door and back here afterwards. */
export async function openDesk(locale: string, page?: DeskPage, tail = ''): Promise<Open> {
  const { req, desk } = await openDoor(locale)
  if (!req.user) redirect(withNext(deskAddress(desk.locale, 'sign-in'), deskAddress(desk.locale, page) + tail))
  return { req, desk, user: req.user }
}

/** The same for the pages in front of the door, which anybody may see. */
export async function openDoor(locale: string): Promise<{ req: PayloadRequest; desk: Desk }> {
  if (!isLocale(locale)) notFound()
  return { req: await deskRequest(locale), desk: deskOf(locale) }
}

const deskOf = (locale: Locale): Desk => ({ locale, t: translatorOf(locale), now: new Date() })
