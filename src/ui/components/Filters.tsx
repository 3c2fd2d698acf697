import type { Page } from '../page'
import { Button } from './Button'
import styles from './Filters.module.css'

export type Filter = {
  name: string
  label: string
  options: { value: string; label: string; count?: number }[]
  value?: string
  /** The words for no choice, where that is not simply everything. */
  unchosen?: string
}

/** Filters as a plain form that asks for an address; what is chosen stands below it with a way to take it off. */
export function Filters({ page, filters, action }: { page: Page; filters: Filter[]; action: string }) {
  if (!filters.length) return null
  const chosen = filters.filter(({ value }) => value)
  const without = (name: string) => {
    const rest = new URLSearchParams(
      chosen.filter((filter) => filter.name !== name).map(({ name, value }) => [name, value ?? '']),
    )
    return rest.size ? `${action}?${rest.toString()}` : action
  }
  return (
    <div className="screen">
      <form className={styles.filters} action={action} method="get">
        {filters.map((filter) => (
          <Choice key={filter.name} page={page} filter={filter} />
        ))}
        <Button kind="second">{page.t('lists.apply')}</Button>
      </form>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map(({ name, label, value, options }) => (
            <li key={name}>
              <a href={without(name)}>
                <span className={styles.cross} aria-hidden="true" />
                {label}: {options.find((option) => option.value === value)?.label ?? value}
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
    </div>
  )
}

const Choice = ({ page, filter: { name, label, options, value, unchosen } }: { page: Page; filter: Filter }) => (
  <label>
    {label}
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{unchosen ?? page.t('lists.all')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.count === undefined ? option.label : `${option.label} (${option.count})`}
        </option>
      ))}
    </select>
  </label>
)
