import type { ReactNode } from 'react'

import { AnswerList, type AnsweredStep } from '../../portal/apply/AnswerList'
import behalf from '../behalf/behalf.module.css'
import type { Desk } from '../Desk'
import { DoneNote } from '../DoneNote'
import { StepHead } from '../StepHead'

type Props = {
  desk: Desk
  candidate: {
    name: string
    role: 'mentor' | 'mentee'
    branch: string
    email: string | null
    telephone: string | null
    language: 'fr' | 'nl' | 'en'
    /** Why our letters come back, in words; left out where they arrive. */
    bounce?: string
  }
  steps: AnsweredStep[]
  /** What is kept apart, and whom it is for. */
  apart: { question: string; lines: string[] }[]
  back: string
  /** Where the application stands, in a word. */
  standing: string
  /** What was just done. */
  note?: string
  /** What comes next, before all that they answered. */
  next: ReactNode
  /** What else can be done for them. */
  children: ReactNode
}

/** One application: who it is, what they answered, and what can be done for them. */
export function CandidateView({ desk, candidate, steps, apart, back, standing, note, next, children }: Props) {
  const { t } = desk
  const { name, role, branch, email, telephone, language, bounce } = candidate
  return (
    <>
      <StepHead title={name} lead={[t(`portal.frontPage.roles.${role}`), branch].filter(Boolean).join(', ')} />
      {note && <DoneNote>{note}</DoneNote>}
      <p>
        <strong>{standing}</strong>
      </p>
      <section>
        <h2>{t('applying.staff.contact')}</h2>
        {bounce && (
          <p>
            <strong>{bounce}</strong>
          </p>
        )}
        <dl className={behalf.facts}>
          <dt>{t('behalf.facts.email')}</dt>
          <dd>{email ? <a href={`mailto:${email}`}>{email}</a> : t('behalf.facts.none')}</dd>
          <dt>{t('behalf.facts.telephone')}</dt>
          <dd>{telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : t('behalf.facts.none')}</dd>
          <dt>{t('behalf.facts.language')}</dt>
          <dd>{t(`sessions.languages.${language}`)}</dd>
        </dl>
      </section>
      {next}
      <h2>{t('applying.staff.answers')}</h2>
      <p>{t('applying.staff.asked')}</p>
      <AnswerList desk={desk} steps={steps} />
      {apart.length > 0 && (
        <AnswerList desk={desk} steps={[{ title: t('applying.staff.sensitive'), isOpen: false, answers: apart }]} />
      )}
      {children}
      <p>
        <a href={back}>{t('applying.staff.back')}</a>
      </p>
    </>
  )
}
