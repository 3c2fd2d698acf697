import 'server-only'

import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { isOn } from '@/content/capabilities'
import { deskAddress, type DeskPage as Name } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { locales } from '@/platform/locales'
import { isDemo } from '@/platform/site'
import type { Desk } from '@/ui/desk/Desk'
import { InnerFrame } from '@/ui/layout/InnerFrame'

import { signOut } from './actions/signOut'
import { DropCopies } from './run/door/DropCopies'

type Props = { req: PayloadRequest; desk: Desk; name?: Name; tail?: string; children: ReactNode }

/** A page of the desk inside its frame; the menu shows what this colleague may open. */
export function DeskPage({ req, desk, name, tail = '', children }: Props) {
  const { locale } = desk
  return (
    <InnerFrame
      page={desk}
      label={desk.t('desk.menu')}
      at={deskAddress(locale, name) + tail}
      home={req.user ? deskAddress(locale) : `/${locale}`}
      demo={isDemo()}
      menu={menuOf(req, { desk, name })}
      languages={locales.map((one) => ({ locale: one, href: deskAddress(one, name) + tail, current: one === locale }))}
      signOut={req.user ? { label: desk.t('desk.signOut'), action: signOut.bind(null, locale) } : undefined}
    >
      <DropCopies all={!req.user} />
      {children}
    </InnerFrame>
  )
}

function menuOf({ user, payload }: PayloadRequest, { desk, name }: { desk: Desk; name?: Name }) {
  if (!user) return []
  const link = (
    label: 'front' | 'doors' | 'colleagues' | 'sessions' | 'calls' | 'applications' | 'courses' | 'files',
    page?: Name,
  ) => ({
    label: desk.t(`desk.${label}`),
    href: deskAddress(desk.locale, page),
    current: name === page,
  })
  const runsSessions = hasRole(user, 'coordinator') || hasRole(user, 'trainer')
  return [
    link('front'),
    ...(runsSessions && isOn(payload, 'infoSessions') ? [link('sessions', 'sessions')] : []),
    ...(hasRole(user, 'coordinator') && isOn(payload, 'infoSessions') ? [link('calls', 'calls')] : []),
    ...(hasRole(user, 'coordinator') ? [link('applications', 'applications')] : []),
    ...(runsSessions && isOn(payload, 'training') ? [link('courses', 'courses')] : []),
    ...(hasRole(user, 'officer') ? [link('files', 'files')] : []),
    ...(hasRole(user, 'administrator') ? [link('colleagues', 'colleagues')] : []),
    link('doors', 'doors'),
    { label: desk.t('desk.admin'), href: '/admin', current: false },
  ]
}
