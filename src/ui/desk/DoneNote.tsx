import type { Desk } from './Desk'
import styles from './Rows.module.css'

const words = ['invited', 'closed', 'reopened', 'asked', 'reset', 'refused', 'secondPerson'] as const
type Done = (typeof words)[number]

/** Whether the address of a page says that something was done. */
export const isDone = (word: string | undefined): word is Done => words.some((one) => one === word)

/** What has just been done, or why it was not. */
export const DoneNote = ({ desk, done }: { desk: Desk; done: Done }) => (
  <p id="done" className={styles.done} role="status" tabIndex={-1}>
    {desk.t(`desk.colleaguesPage.done.${done}`)}
  </p>
)
