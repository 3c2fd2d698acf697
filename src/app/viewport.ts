import type { Viewport } from 'next'

/** The colour around our pages in browsers that take one: the paper's, by day and by night. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fff9f0' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1220' },
  ],
}
