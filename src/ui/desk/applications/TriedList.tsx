import type { ComponentProps } from 'react'

import { formatDay, formatMoment } from '../../format/dates'
import type { Desk } from '../Desk'
import rows from '../Rows.module.css'
import { type FormAction, StepForm } from '../StepForm'
import type { ColumnList } from './ColumnList'

type Column = ComponentProps<typeof ColumnList>['columns'][number]
type Fault =
  | 'missing'
  | 'nameLetters'
  | 'nameLong'
  | 'roleWrong'
  | 'emailWrong'
  | 'telephoneWrong'
  | 'contactMissing'
  | 'languageWrong'
  | 'branchWrong'
  | 'stateWrong'
  | 'mentorsOnly'
  | 'dayWrong'
  | 'dayToCome'
  | 'dayLongAgo'
  | 'sectorWrong'
  | 'howWrong'
  | 'formula'
  | 'signs'
  | 'long'
type State = 'submitted' | 'intakeDone' | 'inTraining' | 'ready'
type Line = { line: number; name: string } & (
  | { verdict: 'add'; person: { role: 'mentor' | 'mentee'; state: State; since: string } }
  | { verdict: 'here'; like: { by: 'email' | 'telephone'; line?: number } }
  | { verdict: 'wrong'; faults: Partial<Record<Column, Fault>>; hasMore: boolean }
)
type Props = {
  desk: Desk
  tried: { lines: Line[]; ignored: string[]; expiresAt: string }
  /** How many people would be added. */
  count: number
  at: string
  carry: FormAction
  /** Where another file is tried. */
  again: string
}

const verdicts = ['wrong', 'here', 'add'] as const

/** What each line of a list would do, what is wrong first; and the button that does it. */
export function TriedList({ desk, tried: { lines, ignored, expiresAt }, count, at, carry, again }: Props) {
  const { t, locale } = desk
  const groups = verdicts.map((verdict) => ({ verdict, of: lines.filter((one) => one.verdict === verdict) }))
  return (
    <>
      <div id="tried">
        <p>
          <strong>
            {groups
              .map(({ verdict, of }) => t(`imports.counts.${verdict}`, { count: of.length }))
              .reverse()
              .join(' ')}
          </strong>
        </p>
        <p>{t('imports.until', { date: formatMoment(locale, expiresAt) })}</p>
        {ignored.length > 0 && <p>{t('imports.ignored', { columns: ignored.join(', ') })}</p>}
      </div>
      {count > 0 && (
        <StepForm
          action={carry}
          at={at}
          problem={t('portal.problem')}
          button={t('imports.carry', { count })}
          fields={[{ name: 'tell', type: 'checkbox', label: t('imports.tell'), hint: t('imports.tellHint') }]}
        />
      )}
      <p>
        <a href={again}>{t('imports.again')}</a>
      </p>
      {groups.map(
        ({ verdict, of }) =>
          of.length > 0 && (
            <section key={verdict}>
              <h2>
                {t(`imports.groups.${verdict}`)} ({of.length})
              </h2>
              <ul className={rows.rows}>
                {of.map((line) => (
                  <Row key={line.line} desk={desk} line={line} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

const Row = ({ desk, line }: { desk: Desk; line: Line }) => (
  <li>
    <div>
      <h3>{desk.t('imports.line', { line: line.line, name: line.name || desk.t('imports.noName') })}</h3>
      {whyOf(desk, line).map((why) => (
        <p key={why}>{why}</p>
      ))}
    </div>
  </li>
)

function whyOf({ t, locale }: Desk, line: Line): string[] {
  if (line.verdict === 'add') {
    const { role, state, since } = line.person
    const facts = { role: t(`portal.frontPage.roles.${role}`), state: t(`way.states.${state}`) }
    return [t('imports.adds', { ...facts, date: formatDay(locale, since) })]
  }
  if (line.verdict === 'here') {
    const { by, line: other } = line.like
    return [other === undefined ? t(`imports.like.${by}`) : t(`imports.like.${by}Line`, { line: other })]
  }
  const faults = Object.entries(line.faults).map(([column, fault]) =>
    t('imports.fault', {
      column: t(`imports.columns.${column as Column}`),
      fault: t(`imports.faults.${fault}`),
    }),
  )
  return line.hasMore ? [...faults, t('imports.moreCells')] : faults
}
