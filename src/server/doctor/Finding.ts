/** One matter that the doctor looked into, and what a person reads about it. */
export type Finding = { matter: string; state: 'ok' | 'warning' | 'failed'; text: string }

type Look = (text: string) => Finding

/** The three ways to report on a matter. */
export const about = (matter: string): Record<Finding['state'], Look> => ({
  ok: (text) => ({ matter, state: 'ok', text }),
  warning: (text) => ({ matter, state: 'warning', text }),
  failed: (text) => ({ matter, state: 'failed', text }),
})
