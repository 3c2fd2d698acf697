import facts from '../behalf/behalf.module.css'
import type { Desk } from '../Desk'

type Column =
  | 'role'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'telephone'
  | 'language'
  | 'branch'
  | 'state'
  | 'since'
  | 'sector'
  | 'consentDate'
  | 'consentHow'
type Props = {
  desk: Desk
  columns: readonly Column[]
  /** Those that may stay empty. */
  optional: readonly Column[]
  facts: { branches: string; states: string; sectors: string }
}

/** What stands in each column of a list of people. */
export const ColumnList = ({ desk: { t }, columns, optional, facts: known }: Props) => (
  <section>
    <h2>{t('imports.columnsTitle')}</h2>
    <dl className={facts.facts}>
      {columns.map((column) => (
        <div key={column}>
          <dt>
            {t(`imports.columns.${column}`)}
            {optional.includes(column) && ` (${t('imports.optional')})`}
          </dt>
          <dd>{t(`imports.explained.${column}`, known)}</dd>
        </div>
      ))}
    </dl>
  </section>
)
