import type { DrawnQuestion } from './DrawnQuestion'
import styles from './Question.module.css'

type Props = { question: Extract<DrawnQuestion, { kind: 'scales' }>; typed: Record<string, string[]> }

/** Several questions with the same few numbers to choose from, a row for each. */
export const Scales = ({ question: { name, values, rows }, typed }: Props) => (
  <div className={styles.week}>
    <table>
      <thead>
        <tr>
          <td />
          {values.map((value) => (
            <th key={value} scope="col">
              {value}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.name}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, column) => (
              <td key={cell.value}>
                <label>
                  <span className="unseen">{cell.label}</span>
                  <input
                    id={index + column === 0 ? name : undefined}
                    type="radio"
                    name={row.name}
                    value={cell.value}
                    defaultChecked={typed[row.name]?.includes(cell.value)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
