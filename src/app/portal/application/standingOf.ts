import { portalAddress, stepAddress } from '@/content/portalAddress'
import { isOver } from '@/programme/applications/lockApplication'
import { stepsOf } from '@/programme/applications/questions'
import { nextStep, type OwnApplication } from '@/programme/applications/readApplication'
import type { Locale } from '@/platform/locales'
import type { KnownIntake } from '@/programme/intakes/readIntake'
import type { Wait } from '@/programme/waiting/readWait'

import { goOnOwn, resumeOwn, stopOwn } from '../actions/application'

type Known = { intake?: Pick<KnownIntake, 'state'>; wait?: Wait; hasTraining?: boolean }

/** What the front page says of an application; nothing where the programme has said no more of it yet. */
export function standingOf(locale: Locale, application: OwnApplication, { intake, wait, hasTraining }: Known = {}) {
  const { state, role, submittedAt } = application
  const count = stepsOf(role).length + 1
  const number = nextStep(application)
  const stop = stopOwn.bind(null, locale)
  if (state === 'draft' && !hasBegun(application)) return { kind: 'new', count, href: stepAddress(locale, 1) } as const
  if (state === 'draft') return { kind: 'draft', number, count, href: stepAddress(locale, number), stop } as const
  if (state === 'withdrawn') return { kind: 'withdrawn', resume: resumeOwn.bind(null, locale) } as const
  const asked = isAsked(application) ? goOnOwn.bind(null, locale) : undefined
  if (state === 'onHold' || state === 'redirected' || state === 'refused') {
    const { heldUntil = null, partner = null, partnerContact = null } = application
    const facts = { until: heldUntil, partner, contact: partnerContact }
    return { kind: state, ...facts, asked, stop: state === 'onHold' ? stop : undefined } as const
  }
  const [sentAt, answers] = [submittedAt ?? '', stepAddress(locale, count)]
  const where = whereOf(application, intake)
  const learns = hasTraining && (where === 'done.mentor' || where === 'training')
  const training = learns ? portalAddress(locale, 'training') : undefined
  return { kind: 'sent', where, training, wait, asked, sentAt, answers, stop } as const
}

/** What comes next; nothing where an interview is proposed or planned, which says it itself. */
function whereOf({ state, role }: OwnApplication, intake?: Pick<KnownIntake, 'state'>) {
  switch (state) {
    case 'intakeDone':
      return `done.${role}` as const
    case 'inTraining':
      return 'training'
    case 'ready':
      return 'ready'
    default:
      if (intake?.state === 'offered' || intake?.state === 'planned') return undefined
      return intake ? 'waits' : 'submitted'
  }
}

/** Whether anything was answered yet; how they heard of us they may have said before. */
const hasBegun = ({ reached, answers: { heardOf: _, ...rest } }: OwnApplication): boolean =>
  reached > 0 || Object.values(rest).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

/** They were asked whether they go on, and have not done anything since. */
const isAsked = ({ state, askedAt, lastActAt }: OwnApplication): boolean =>
  !isOver(state) && Boolean(askedAt) && Date.parse(askedAt ?? '') > Date.parse(lastActAt)
