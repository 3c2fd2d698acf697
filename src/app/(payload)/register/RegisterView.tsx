import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { findSheet } from '@/people/register/findSheet'
import { mayReadRegister } from '@/people/register/mayReadRegister'
import { isLocale } from '@/platform/locales'

import { RegisterSheet } from './RegisterSheet'

/** The officer's page. Payload guards no view of ours: whoever may not read it is led to the start, a stranger to the sign-in. */
export async function RegisterView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!mayReadRegister(req.user)) redirect('/admin')
  const language = isLocale(req.i18n.language) ? req.i18n.language : 'fr'
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <RegisterSheet sheet={await findSheet(req, language)} language={language} />
    </DefaultTemplate>
  )
}
