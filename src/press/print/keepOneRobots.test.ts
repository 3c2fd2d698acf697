import { expect, test } from 'vitest'

import { printPage } from './printPage'

test.each([
  [['noindex', 'noindex'], ['noindex']],
  [['noindex', 'noindex, nofollow'], ['noindex, nofollow']],
  [['noindex, nofollow', 'noindex'], ['noindex, nofollow']],
  [['noindex', 'none'], ['none']],
  [['noindex', 'index, follow'], ['noindex']],
  [['index, follow', 'NoIndex'], ['NoIndex']],
  [
    ['nofollow', 'max-image-preview:large'],
    ['nofollow', 'max-image-preview:large'],
  ],
])('of the robots metas %j keeps %j', (given, kept) => {
  const metas = (contents: string[]) => contents.map((one) => `<meta name="robots" content="${one}">`).join('')
  expect(printPage(`<head>${metas(given)}</head>`).html).toContain(`<head>${metas(kept)}</head>`)
})
