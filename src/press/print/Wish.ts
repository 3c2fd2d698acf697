/** What a page that opted in asks of the press, in its `<meta name="press">`. */
export type Wish = {
  /** Whether the print may be kept and given to the next reader. */
  keep: boolean
  /** The words whose change throws the print away. */
  depends: string[]
  /** The moment, in milliseconds since 1970, from which the print no longer holds. */
  until: number | undefined
  /** The query keys that this page knows. */
  query: string[]
  /** The address of the one script module that the page declares. */
  module: string | undefined
}
