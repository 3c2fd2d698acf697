import { classes } from '../classes'
import type { Page } from '../page'
import styles from './Filters.module.css'

export type Filter = {
  name: string
  label: string
  options: { value: string; label: string; count?: number }[]
  value?: string
  /** The chosen value as people read it, though nothing may be left to choose it from. */
  valueLabel?: string
  /** The words for no choice, where that is not simply everything. */
  unchosen?: string
}

type Props = { page: Pick<Page, 't'>; filters: Filter[]; action: string }

/** Filters as plain links, folded per filter; what is chosen stands below them with a way to take it off. */
export function Filters({ page, filters, action }: Props) {
  if (!filters.length) return null
  const chosen = filters.filter(({ value }) => value)
  const addressWith = (name: string, value?: string) => addressOf(action, { filters, name, value })
  return (
    <nav className={classes('screen', styles.filters)} aria-label={page.t('lists.filter')}>
      <div className={styles.row}>
        {filters.map((filter) => (
          <Choice key={filter.name} page={page} filter={filter} addressWith={addressWith} />
        ))}
      </div>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map(({ name, label, value, valueLabel }) => (
            <li key={name}>
              <a href={addressWith(name)}>
                <span className={styles.cross} aria-hidden="true" />
                {page.t('lists.chosen', { label, value: valueLabel ?? value ?? '' })}
                <span className="unseen"> — {page.t('lists.remove')}</span>
              </a>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <a href={action}>{page.t('lists.reset')}</a>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}

type ChoiceProps = { page: Pick<Page, 't'>; filter: Filter; addressWith: (name: string, value?: string) => string }

const Choice = ({ page, filter: { name, label, options, value, unchosen }, addressWith }: ChoiceProps) => (
  <details className={styles.choice}>
    <summary>{label}</summary>
    <ul>
      <li>
        <a href={addressWith(name)} aria-current={value ? undefined : 'true'}>
          {unchosen ?? page.t('lists.all')}
        </a>
      </li>
      {options.map((option) => (
        <li key={option.value}>
          <a href={addressWith(name, option.value)} aria-current={option.value === value ? 'true' : undefined}>
            {option.label}
            {option.count !== undefined && <span className={styles.count}> ({option.count})</span>}
          </a>
        </li>
      ))}
    </ul>
  </details>
)

/** The list's address with one filter set, or taken off, and the others as they are. */
function addressOf(action: string, { filters, name, value }: { filters: Filter[]; name: string; value?: string }) {
  const query = new URLSearchParams()
  for (const filter of filters) {
    const wanted = filter.name === name ? value : filter.value
    if (wanted) query.set(filter.name, wanted)
  }
  return query.size > 0 ? `${action}?${query.toString()}` : action
}
