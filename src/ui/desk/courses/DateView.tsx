import type { ReactNode } from 'react'

import { Button } from '../../components/Button'
import { formatWhen } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'
import styles from '../run/run.module.css'
import fields from '../StepForm.module.css'
import { StepHead } from '../StepHead'
import { Choice } from './ParticipantRow'

const words = ['present', 'late', 'leftEarly', 'excused', 'absent'] as const

type Props = {
  desk: Desk
  at: string
  note: ReactNode
  course: string
  date: { startsAt: string; endsAt: string; zone: string; title: string | null }
  people: { booking: string; name: string; isGuest: boolean; attendance: (typeof words)[number] | null }[]
  save: Act
  back: string
}

/** Who is there on one date: a word for each, and one button for everybody of whom nothing is said yet. */
export function DateView({ desk, at, note, course, date, people, save, back }: Props) {
  const { t, locale } = desk
  const options = [
    { value: '', label: t('courses.words.none') },
    ...words.map((word) => ({ value: word, label: t(`courses.words.${word}`) })),
  ]
  return (
    <>
      <StepHead title={formatWhen(locale, date)} lead={[course, date.title].filter(Boolean).join(' · ')} />
      {note}
      {people.length === 0 && <p>{t('courses.nobody')}</p>}
      {people.length > 0 && (
        <ActForm action={save} at={at}>
          <div className={fields.form}>
            {people.map(({ booking, name, isGuest, attendance }) => (
              <div key={`${booking} ${attendance}`}>
                <input type="hidden" name={`was-${booking}`} value={attendance ?? ''} />
                <Choice
                  id={`said-${booking}`}
                  name={`said-${booking}`}
                  label={isGuest ? `${name} (${t('courses.guest')})` : name}
                  options={options}
                  value={attendance ?? ''}
                />
              </div>
            ))}
            <div className={styles.acts}>
              <Button>{t('courses.save')}</Button>
              <Button kind="second" name="all">
                {t('courses.allPresent')}
              </Button>
            </div>
          </div>
        </ActForm>
      )}
      <p>
        <a href={back}>{t('courses.back')}</a>
      </p>
    </>
  )
}
