import type { DrawnQuestion, Option } from './DrawnQuestion'
import styles from './Question.module.css'

type Props = { question: Extract<DrawnQuestion, { kind: 'languages' }>; typed: Record<string, string[]> }

/** Some rows of a language and how well it is spoken; rows that stay empty say nothing. */
export const Languages = ({ question: { name, rows, spoken, levels, choose }, typed }: Props) => (
  <ol className={styles.languages}>
    {rows.map(({ language, level }, row) => (
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
    ))}
  </ol>
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
