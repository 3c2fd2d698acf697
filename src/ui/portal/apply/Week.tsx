import { Choices } from './Choices'
import type { DrawnQuestion } from './DrawnQuestion'
import styles from './Question.module.css'

type Props = { question: Extract<DrawnQuestion, { kind: 'grid' }>; typed: Record<string, string[]> }

/** When somebody has time: a few words that are enough to start with, or a week day by day. */
export function Week({ question: { name, quick, quickly, precisely, parts, days }, typed }: Props) {
  const isPrecise = days.some(({ cells }) => cells.some(({ value }) => typed[name]?.includes(value)))
  return (
    <>
      <p>{quickly}</p>
      <Choices name={name} type="checkbox" options={quick} typed={typed} />
      <details className={styles.week} open={isPrecise}>
        <summary>{precisely}</summary>
        <table>
          <thead>
            <tr>
              <td />
              {parts.map((part) => (
                <th key={part} scope="col">
                  {part}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell) => (
                  <td key={cell.value}>
                    <label>
                      <span className="unseen">{cell.label}</span>
                      <input
                        type="checkbox"
                        name={name}
                        value={cell.value}
                        defaultChecked={typed[name]?.includes(cell.value)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
