import type { DrawnQuestion, Option } from './DrawnQuestion'
import styles from './Question.module.css'

type Props = { question: Extract<DrawnQuestion, { kind: 'languages' }>; typed: Record<string, string[]> }

/** How many rows are seen at once; the others wait behind a word. */
const first = 3

/** Some rows of a language and how well it is spoken; rows that stay empty say nothing. */
export function Languages({ question, typed }: Props) {
  const { rows, more } = question
  const hasMore = rows.some((_, row) => row >= first && typed[`language-${row}`]?.[0])
  return (
    <>
      <Rows question={question} typed={typed} from={0} to={first} />
      <details className={styles.more} open={hasMore}>
        <summary>{more}</summary>
        <Rows question={question} typed={typed} from={first} to={rows.length} />
      </details>
    </>
  )
}

const Rows = ({
  question: { name, rows, spoken, levels, choose },
  typed,
  from,
  to,
}: Props & { from: number; to: number }) => (
  <ul className={styles.languages}>
    {rows.slice(from, to).map(({ language, level }, index) => {
      const row = from + index
      return (
        <li key={language}>
          <Select
            id={row === 0 ? name : `language-${row}`}
            name={`language-${row}`}
            label={language}
            options={spoken}
            choose={choose}
            chosen={typed[`language-${row}`]?.[0]}
          />
          <Select
            id={`level-${row}`}
            name={`level-${row}`}
            label={level}
            options={levels}
            choose={choose}
            chosen={typed[`level-${row}`]?.[0]}
          />
        </li>
      )
    })}
  </ul>
)

type SelectProps = { id: string; name: string; label: string; options: Option[]; choose: string; chosen?: string }

const Select = ({ id, name, label, options, choose, chosen = '' }: SelectProps) => (
  <div>
    <label htmlFor={id}>{label}</label>
    <select id={id} name={name} defaultValue={chosen}>
      <option value="">{choose}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)
