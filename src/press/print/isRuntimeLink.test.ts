import { expect, test } from 'vitest'

import { printPage } from './printPage'

test.each([
  ['<link rel="preload" href="/a.css" as="style"/>', ''],
  ['<link rel="preload" as="script" href="/a.js">', ''],
  ['<link rel="modulepreload" href="/a.js">', ''],
  ['<link rel="expect" href="#_R_" blocking="render">', ''],
  ['<link rel="preload" href="/b.css" as="style">', undefined],
  ['<link rel="preload" as="image" imagesrcset="/a 1x, /b 2x">', undefined],
  ['<link rel="preload" as="font" href="/a.woff2" crossorigin="">', undefined],
  ['<link rel="canonical" href="https://example.org/fr">', undefined],
  ['<noscript><link rel="stylesheet" href="/n.css"></noscript>', undefined],
])('of the links in a head, %s stays only where a reader needs it', (link, printed = link) => {
  const sheet = '<link rel="stylesheet" href="/a.css">'
  expect(printPage(`<head>${link}${sheet}</head>`).html).toContain(`<head>${printed}${sheet}</head>`)
})
