import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { describe, expect, test } from 'vitest'

import { isExecutable } from './isExecutable'
import { listElements } from './listElements'
import { printPage } from './printPage'

/** A page in the shape in which Next 16 sends one, with a story in it. */
const nextPage = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>` +
  `<link rel="stylesheet" href="/_next/static/chunks/1tpow.css" data-precedence="next"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/2-qf1.js"/>` +
  `<script src="/_next/static/chunks/1xfg.js" async=""></script><script src="/_next/static/chunks/a6d.js" noModule=""></script>` +
  `<title>Récit</title><meta name="next-size-adjust" content=""/></head><body><div hidden=""><!--$--><!--/$--></div><main id="content">${body}</main>` +
  `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]})</script>` +
  `<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
  `<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n2:\\"</p>\\""])</script></body></html>`

const printedBody = (body: string) => /<main id="content">(.*)<\/main>/s.exec(printPage(nextPage(body)).html)?.[1]

const executes = (element: Tree.Element) =>
  (element.tagName === 'script' && isExecutable(element)) ||
  element.attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))

describe('a printed page', () => {
  test('angle brackets in an attribute stay escaped, as what a reader looked for may be markup', () => {
    const { html } = printPage(
      '<!DOCTYPE html><title>A</title><input value="&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;">',
    )
    expect(html).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;"')
  })

  test('has nothing left of the runtime, and all that a reader sees', () => {
    expect(printPage(nextPage('<p>Bonjour</p>')).html).toBe(
      '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
        '<link rel="stylesheet" href="/_next/static/chunks/1tpow.css"><title>Récit</title></head>' +
        '<body><main id="content"><p>Bonjour</p></main></body></html>',
    )
  })

  test('says the same when it is printed again', () => {
    const { html } = printPage(nextPage('<pre>\n\nun</pre><svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>&amp;lt;'))
    expect(printPage(html).html).toBe(html)
  })

  test.each([
    '<script>go()</script>',
    '<script type="">go()</script>',
    '<script type="module" src="/a.js"></script>',
    '<script type="importmap">{"imports":{}}</script>',
    '<script type="speculationrules">{}</script>',
    '<script type=" Text/JavaScript ">go()</script>',
    '<script type="text/javascript; charset=utf-8">go()</script>',
    '<script type="application/ecmascript">go()</script>',
    '<script language="vbscript">go()</script>',
    '<svg><script>go()</script></svg>',
    '<noscript><script>go()</script></noscript>',
    '<template id="row"><script>go()</script></template>',
  ])('executes nothing: %s', (script) => {
    const { html } = printPage(nextPage(script))
    expect(listElements(parse(html)).filter(executes)).toEqual([])
    expect(html).not.toContain('go()')
  })

  test.each([
    ['structured data', '<script type="application/ld+json">{"name":"<b>&amp;"}</script>'],
    ['other data', '<script type="application/json" id="board">[1]</script>'],
    ['words with signs', '<p>5 &lt; 6 &amp; 7&nbsp;% «&nbsp;oui&nbsp;» ’ 👋</p>'],
    ['a drawing', '<svg viewBox="0 0 9 9"><linearGradient id="a"></linearGradient><use xlink:href="#a"></use></svg>'],
    ['words for readers without scripts', '<noscript><p>a &lt; b</p></noscript>'],
    ['a field', '<textarea name="a">\n\nun\n</textarea>'],
    ['preformatted text', '<pre>\n\nun\n  deux</pre>'],
    ['a full template', '<template id="row"><tr><td>1</td></tr></template>'],
    ['something hidden that says something', '<div hidden="">Plus tard</div>'],
    ['an empty place', '<div id="place" hidden=""></div>'],
  ])('keeps %s', (_, body) => {
    expect(printedBody(body)).toBe(body)
  })

  test.each([
    ['words that React parted', 'Lire<!-- --> <!-- -->la suite', 'Lire la suite'],
    ['the marks of boundaries', '<!--$--><p>a</p><!--/$--><!--&--><!--/&-->', '<p>a</p>'],
    ['what the runtime notes on elements', '<img data-nimg="1" nonce="x" src="/a" alt="">', '<img src="/a" alt="">'],
    ['a newline that a comment kept apart', '<pre><!-- -->\nun</pre>', '<pre>\n\nun</pre>'],
    ['a style sheet in the body', '<style data-href="a" data-precedence="b">p{}</style>', '<style>p{}</style>'],
  ])('tidies %s', (_, body, printed) => {
    expect(printedBody(body)).toBe(printed)
  })

  test('loses the empty places that streaming left at the top of the body', () => {
    const html =
      '<html><body><div hidden><!--$--><!--/$--></div><template id="_R_"></template><p>a</p><div></div></body></html>'
    expect(printPage(html).html).toBe('<!DOCTYPE html><html><head></head><body><p>a</p><div></div></body></html>')
  })

  test('has its metadata in the head, where React left it in the body', () => {
    const late = '<meta name="description" content="d"><link rel="canonical" href="/fr">'
    const fine = '<link rel="stylesheet" href="/b.css"><meta itemprop="a" content="b">'
    expect(printPage(`<html><body><p>a</p><title>T</title>${late}${fine}</body></html>`).html).toBe(
      `<!DOCTYPE html><html><head><title>T</title>${late}</head><body><p>a</p>${fine}</body></html>`,
    )
  })
})

test('two megabytes are printed', () => {
  const body = '<p>Une vie à deux<!-- -->, <a href="/fr">suite</a></p>'.repeat(40_000)
  expect(printedBody(body)).toHaveLength(body.length - 40_000 * '<!-- -->'.length)
})
