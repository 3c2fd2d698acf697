import { Button } from '../components/Button'
import styles from './StepForm.module.css'

export type OnceShown = { title: string; text: string; codes: string[]; next: { label: string; href: string } }

/** Codes that are shown this once, large enough to copy by hand and to print. */
export const OneTimeCodes = ({ title, text, codes, next }: OnceShown) => (
  <div className={styles.once} role="status">
    <h2>{title}</h2>
    <p>{text}</p>
    <ol>
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ol>
    <Button href={next.href}>{next.label}</Button>
  </div>
)
