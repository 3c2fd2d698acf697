import 'server-only'

import config from '@payload-config'
import { getPayload } from 'payload'
import type { ReactNode } from 'react'

import { isOn } from '@/content/capabilities'
import { portalAddress, type PortalPage as Name } from '@/content/portalAddress'
import type { Member } from '@/people/members/Member'
import { type Locale, locales } from '@/platform/locales'
import { isDemo } from '@/platform/site'
import type { Desk } from '@/ui/desk/Desk'
import { InnerFrame } from '@/ui/layout/InnerFrame'
import { ActingStrip } from '@/ui/layout/Strips'

import { signOutMember } from './actions/signOut'

type Props = {
  desk: Desk
  member?: Member
  name?: Name
  /** What follows the page's own address, the same in every language. */
  tail?: string
  children: ReactNode
}

/** A page of the portal inside its frame. */
export async function PortalPage({ desk, member, name, tail = '', children }: Props) {
  const hasTraining = isOn(await getPayload({ config }), 'training')
  const { locale, t } = desk
  const at = (one: Locale) => portalAddress(one, name) + tail
  const leave = member && signOutMember.bind(null, locale)
  const person = member && [member.firstName, member.lastName].join(' ')
  return (
    <InnerFrame
      page={desk}
      at={at(locale)}
      home={`/${locale}`}
      demo={isDemo()}
      label={t('portal.menu')}
      menu={member ? menuOf(desk, { name, hasTraining }) : []}
      languages={locales.map((one) => ({ locale: one, href: at(one), current: one === locale }))}
      strip={member?.actor && person ? <ActingStrip words={t('portal.acting', { name: person })} /> : undefined}
      signOut={
        leave && {
          label: member.actor && person ? t('portal.stopActing', { name: person }) : t('portal.signOut'),
          action: leave,
        }
      }
    >
      {children}
      {member && name !== 'call' && (
        <p>
          <a href={portalAddress(locale, 'call')}>{t('applying.call.link')}</a>
        </p>
      )}
    </InnerFrame>
  )
}

const menuOf = ({ locale, t }: Desk, { name, hasTraining }: { name?: Name; hasTraining: boolean }) => [
  { label: t('portal.front'), href: portalAddress(locale), current: name === undefined },
  ...(hasTraining
    ? [{ label: t('training.title'), href: portalAddress(locale, 'training'), current: name === 'training' }]
    : []),
  { label: t('portal.data'), href: portalAddress(locale, 'data'), current: name === 'data' },
  { label: t('portal.devices'), href: portalAddress(locale, 'devices'), current: name === 'devices' },
]
