import { headersOf } from './headersOf'

/** The headers of a page of a few words that fetches nothing; its one style is known by its hash (CSP Level 3, 2.3.1). */
export const headersOfWords = (styleHash: string): Record<string, string> => ({
  ...headersOf({ door: 'word' }),
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${styleHash}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
})
