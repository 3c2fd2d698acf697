'use server'

import { redirect } from 'next/navigation'

import { localeOf, textOf } from '@/app/desk/actions/formOf'
import { portalAddress } from '@/content/portalAddress'
import { closeMemberDoor } from '@/people/members/memberDoors'

import { memberRequest } from '../memberRequest'

/** Closes one's page on one of one's own devices. */
export async function closeDevice(language: string, _: void, form: FormData): Promise<void> {
  const locale = localeOf(language)
  const { req, member } = await memberRequest(locale)
  const door = textOf(form, 'id')
  if (member && door) await closeMemberDoor(req, member, door)
  redirect(portalAddress(locale, 'devices'))
}
