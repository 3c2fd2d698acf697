import { describe, expect, test } from 'vitest'

import { printPage } from './printPage'

const wishing = (content: string) => `<meta name="press" content="${content}"/>`

describe("a page's wish", () => {
  test('is read and does not stand in the print', () => {
    const { html, wish } = printPage(wishing('keep=no; query=page'))
    expect(wish).toMatchObject({ keep: false, query: ['page'] })
    expect(html).not.toContain('press')
  })

  test('is undefined where the page did not opt in', () => {
    expect(printPage('<p>a</p>').wish).toBeUndefined()
  })

  test('for a module puts that one script in the head, once', () => {
    const module = '<script type="module" src="/press/board.js"></script>'
    const { html } = printPage(module + wishing('module=/press/board.js'))
    expect(html.split('<script')).toHaveLength(2)
    expect(html).toContain(`${module}</head>`)
  })

  test.each([
    ['twice', 'keep=yes"/><meta name="press" content="keep=no', 'it stands 2 times'],
    ['wrongly', 'kep=no', 'unknown key "kep"'],
  ])('said %s is an error', (_, wish, why) => {
    expect(() => printPage(wishing(wish))).toThrow(why)
  })
})
