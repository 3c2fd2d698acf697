import { classes } from '../../classes'
import type { Option } from './DrawnQuestion'
import styles from './Question.module.css'

type Props = { name: string; type: 'radio' | 'checkbox'; options: Option[]; typed: Record<string, string[]> }

/** What may be chosen, each with room for a thumb; a link to the question leads to the first of them. */
export const Choices = ({ name, type, options, typed }: Props) => (
  <ul className={classes(styles.choices, options.length > 12 && styles.many)}>
    {options.map(({ value, label }, index) => (
      <li key={value}>
        <label>
          <input
            id={index === 0 ? name : undefined}
            type={type}
            name={name}
            value={value}
            defaultChecked={typed[name]?.includes(value)}
          />
          <span>{label}</span>
        </label>
      </li>
    ))}
  </ul>
)
