import 'server-only'

import { candidateAddress, interviewAddress } from '@/content/deskAddress'
import type { Candidate } from '@/programme/applications/readCandidate'
import { mostTimes } from '@/programme/intakes/Intake'
import { isUnderWay } from '@/programme/intakes/pickTime'
import { mayMeet } from '@/programme/intakes/proposeIntake'
import { mayWrite } from '@/programme/interviews/saveInterview'
import { Button } from '@/ui/components/Button'
import { ActForm } from '@/ui/desk/ActForm'
import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'
import { FoldedForm } from '@/ui/desk/FoldedForm'
import { formatMoment, formatWhen } from '@/ui/format/dates'

import { submitEnd, submitProposal } from '../actions/intake'
import { meetingFields } from './meetingFields'

type Props = { desk: Desk; candidate: Candidate; /** Where the branch meets people. */ place: string }

/** The interview of a candidate: where it stands, and what a coordinator can do about it now. */
export function IntakePanel({ desk, candidate, place }: Props) {
  const { t, locale } = desk
  const { id, intake, guide, isGuest } = candidate
  const at = candidateAddress(locale, id)
  const isPlanned = intake?.state === 'planned'
  const isOver = isPlanned && isUnderWay(intake)
  return (
    <section>
      <h2>{t('intake.staff.title')}</h2>
      {guide && <p>{t('intake.staff.guide', { name: guide.name })}</p>}
      {intake && <Where desk={desk} intake={intake} />}
      {!isGuest && mayWrite(candidate.state) && (
        <p>
          <Button href={interviewAddress(locale, id)}>
            {t(candidate.state === 'intakePlanned' ? 'interview.open' : 'interview.read')}
          </Button>
        </p>
      )}
      {!isGuest && isPlanned && (
        <ActForm
          action={submitEnd.bind(null, locale, { application: id, as: isOver ? 'missed' : 'calledOff' })}
          at={at}
        >
          <Button kind="second">{t(isOver ? 'intake.staff.noteMissed' : 'intake.staff.callOff')}</Button>
        </ActForm>
      )}
      {!isGuest && mayMeet(candidate) && (
        <FoldedForm
          key={`${intake?.id} ${intake?.state}`} // Folded again once moments are proposed.
          action={submitProposal.bind(null, locale, id)}
          at={at}
          summary={t(isPlanned ? 'intake.staff.again' : 'intake.staff.propose')}
          problem={t('portal.problem')}
          button={t('intake.staff.button')}
          fields={fieldsOf(desk, place)}
        >
          <p>{t('intake.staff.lead')}</p>
        </FoldedForm>
      )}
    </section>
  )
}

function Where({ desk: { t, locale }, intake }: { desk: Desk; intake: NonNullable<Candidate['intake']> }) {
  const { state, startsAt, endsAt, zone, asked, times, changedAt } = intake
  const when = startsAt ? formatWhen(locale, { startsAt, endsAt, zone }) : ''
  switch (state) {
    case 'offered':
      return (
        <>
          <p>{t('intake.staff.offered', { date: formatMoment(locale, changedAt) })}</p>
          <ul>
            {times.map((at) => (
              <li key={at}>{formatWhen(locale, { startsAt: at, zone })}</li>
            ))}
          </ul>
        </>
      )
    case 'planned':
      return (
        <p>
          <strong>{t('intake.staff.planned', { date: when })}</strong>
          <br />
          {[t(`intake.modes.${intake.mode}`), intake.place ?? intake.telephone].filter(Boolean).join(', ')}
          {intake.meeting && (
            <>
              <br />
              <a href={intake.meeting}>{intake.meeting}</a>
            </>
          )}
        </p>
      )
    case 'missed':
      return <p>{t('intake.staff.missed', { date: when })}</p>
    case 'dropped':
      return (
        <>
          <p>{t('intake.staff.dropped')}</p>
          {asked && (
            <>
              <p>{t('intake.staff.asked')}</p>
              <blockquote>
                <p>{asked}</p>
              </blockquote>
            </>
          )}
        </>
      )
    case 'done':
      return null
  }
}

const fieldsOf = (desk: Desk, place: string): FormField[] => [
  ...meetingFields(desk, { count: mostTimes, place }),
  {
    name: 'agreed',
    type: 'checkbox',
    label: desk.t('intake.staff.agreed'),
    hint: desk.t('intake.staff.agreedHint'),
  },
]
