import 'server-only'

import { redirect } from 'next/navigation'

import { localeOf } from '@/app/desk/actions/formOf'
import { portalAddress } from '@/content/portalAddress'

import { memberRequest } from './memberRequest'

/** The member who sends a form of the portal; whoever is not signed in any more is led to the door. */
export async function asMember(language: string) {
  const locale = localeOf(language)
  const { req, member } = await memberRequest(locale)
  if (!member) redirect(portalAddress(locale, 'sign-in'))
  return { locale, req, member }
}
