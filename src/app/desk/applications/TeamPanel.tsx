import 'server-only'

import { candidateAddress } from '@/content/deskAddress'
import type { Candidate } from '@/programme/applications/readCandidate'
import type { Colleague } from '@/programme/board/handOver'
import type { Desk } from '@/ui/desk/Desk'
import { FoldedForm } from '@/ui/desk/FoldedForm'
import { StepForm } from '@/ui/desk/StepForm'
import { formatDay, formatMoment } from '@/ui/format/dates'

import { submitHandOver, submitNote } from '../actions/team'

type Props = { desk: Desk; candidate: Candidate; colleagues: Colleague[] }

/** What colleagues have to know of each other's work on an application: who accompanies it, and their notes. */
export function TeamPanel({ desk: { t, locale }, candidate: { id, guide, notes }, colleagues }: Props) {
  const at = candidateAddress(locale, id)
  return (
    <section>
      <h2>{t('board.team')}</h2>
      <p>{guide ? t('intake.staff.guide', { name: guide.name }) : t('board.nobody')}</p>
      {guide?.away && (
        <p>{t('intake.guide.away', { name: guide.away.name, date: formatDay(locale, guide.away.until) })}</p>
      )}
      <FoldedForm
        key={guide?.name} // Folded again once it is given.
        action={submitHandOver.bind(null, locale, id)}
        at={at}
        summary={t('board.give')}
        problem={t('portal.problem')}
        button={t('board.giveButton')}
        fields={[
          {
            name: 'to',
            type: 'select',
            label: t('board.to'),
            options: colleagues.map((one) => ({ value: one.id, label: one.name })),
          },
        ]}
      />
      <ul>
        {notes.map(({ at: written, by, text }) => (
          <li key={written}>
            <blockquote>
              {text.split('\n').map((line, index) => (
                <p key={index}>{line}</p>
              ))}
              <footer>{t('way.by', { date: formatMoment(locale, written), name: by })}</footer>
            </blockquote>
          </li>
        ))}
      </ul>
      <StepForm
        key={notes.length} // Empty again once it is written.
        action={submitNote.bind(null, locale, id)}
        at={at}
        problem={t('portal.problem')}
        button={t('board.noteButton')}
        fields={[{ name: 'note', type: 'textarea', label: t('board.note'), hint: t('board.noteHint') }]}
      />
    </section>
  )
}
