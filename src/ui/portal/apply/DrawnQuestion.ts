export type Option = { value: string; label: string }

type Asked = {
  name: string
  label: string
  /** Why it is asked, in one line. */
  why?: string
  /** Said where it may be left open. */
  optional?: string
}

/** A question with its words, as a form shows it. */
export type DrawnQuestion = Asked &
  (
    | { kind: 'confirm' | 'number' | 'date' | 'text' | 'longText' }
    | { kind: 'choice' | 'choices'; options: Option[] }
    | { kind: 'languages'; rows: LanguageRow[]; spoken: Option[]; levels: Option[]; choose: string; more: string }
    | { kind: 'scales'; values: string[]; rows: ScaleRow[] }
    | { kind: 'grid'; quick: Option[]; quickly: string; precisely: string; parts: string[]; days: Day[] }
  )

/** What one language and its level are called. */
export type LanguageRow = { language: string; level: string }
/** A day, and what stands in its three cells; or a row of scales, whose cells are one question of its own. */
export type Day = { label: string; cells: Option[] }
export type ScaleRow = Day & { name: string }
