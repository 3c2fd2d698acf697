import 'server-only'

import { notFound, redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import type { Member } from '@/people/members/Member'
import { isLocale } from '@/platform/locales'
import type { Desk } from '@/ui/desk/Desk'

import { memberRequest } from './memberRequest'

type Opened = { req: PayloadRequest; desk: Desk; member?: Member }

/** What a page of the portal is drawn with; whoever is not signed in is led to the door. */
export async function openPortal(locale: string): Promise<Opened & { member: Member }> {
  const { member, ...opened } = await openPortalDoor(locale)
  if (!member) redirect(portalAddress(opened.desk.locale, 'sign-in'))
  return { ...opened, member }
}

/** The same for the pages in front of the door, which anybody may see. */
export async function openPortalDoor(locale: string): Promise<Opened> {
  if (!isLocale(locale)) notFound()
  return { ...(await memberRequest(locale)), desk: { locale, t: translatorOf(locale), now: new Date() } }
}
