import { describe, expect, test } from 'vitest'

import { printPage } from './printPage'

describe('a page that is incomplete without JavaScript is not printed', () => {
  test.each([
    ['late content', '<div hidden id="S:1f"><p>late</p></div>'],
    ['late content', '<table hidden><tbody><tr id="S:0"><td>late</td></tr></tbody></table>'],
    ['a place for late content', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->'],
    ['a place for late content', '<template id="P:2"></template>'],
    ['a part failed on the server', '<!--$!--><template data-dgst="BAILOUT"></template><!--/$-->'],
  ])('%s', (why, body) => {
    expect(() => printPage(`<body>${body}</body>`)).toThrow(`it is incomplete without JavaScript: ${why}`)
  })

  test('Next sent its error shell', () => {
    expect(() => printPage('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).toThrow(
      'shell',
    )
  })
})
