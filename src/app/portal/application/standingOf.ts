import { stepAddress } from '@/content/portalAddress'
import { stepsOf } from '@/programme/applications/questions'
import { nextStep, type OwnApplication } from '@/programme/applications/readApplication'
import type { Locale } from '@/platform/locales'

import { resumeOwn, stopOwn } from '../actions/application'

/** What the front page says of an application; nothing where the programme has said no more of it yet. */
export function standingOf(locale: Locale, application: OwnApplication) {
  const { state, role, submittedAt } = application
  const count = stepsOf(role).length + 1
  const number = nextStep(application)
  if (state === 'draft') return { kind: 'draft', number, count, href: stepAddress(locale, number) } as const
  if (state === 'withdrawn') return { kind: 'withdrawn', resume: resumeOwn.bind(null, locale) } as const
  const [sentAt, answers] = [submittedAt ?? '', stepAddress(locale, count)]
  return { kind: 'sent', sentAt, answers, stop: stopOwn.bind(null, locale) } as const
}
