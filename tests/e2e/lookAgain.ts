import { expect, type Page } from '@playwright/test'

/** What WCAG 1.4.12 lets a reader set without losing anything. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
const largeText = 'html { font-size: 200% }'

const sights = [
  { who: 'a reader who zooms to 400 %', width: 320, height: 256, css: '' },
  { who: 'a reader with a telephone', width: 360, height: 740, css: '' },
  { who: 'a reader with a tablet', width: 768, height: 1024, css: '' },
  { who: 'a reader at a desk', width: 1280, height: 800, css: '' },
  { who: 'a reader who spaces the text out', width: 320, height: 740, css: textSpacing },
  { who: 'a reader whose telephone writes twice as large', width: 360, height: 740, css: largeText },
  { who: 'a reader whose computer writes twice as large', width: 1280, height: 1024, css: largeText },
]

/** Looks at a page as people do who read large; what any of them loses is a fault. The page must let styles be added. */
export async function lookAgain(page: Page, more?: (who: string) => Promise<void>): Promise<void> {
  for (const { who, width, height, css } of sights) {
    await page.setViewportSize({ width, height })
    const style = css ? await page.addStyleTag({ content: css }) : undefined
    expect.soft(await lost(page), who).toEqual([])
    await more?.(who)
    await style?.evaluate((element) => (element as HTMLStyleElement).remove())
  }
}

/** What of a page a reader cannot reach or read: what runs off the side, is cut off, overlaps, or stands in the way. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${element.localName}.${element.className.toString()}: ${element.textContent.trim().slice(0, 40)}`
    const aside = (one: Element) =>
      one.closest('.unseen, .skip, [class*=search] > span') !== null || one.getBoundingClientRect().width <= 1
    const { scrollWidth, clientWidth } = document.documentElement
    const isOff = (one: Element) => one.getBoundingClientRect().right > clientWidth + 1 && one.checkVisibility()
    const first = [...document.body.querySelectorAll('*')].find((one) => isOff(one) && ![...one.children].some(isOff))
    const off =
      scrollWidth > clientWidth ? [`runs off by ${scrollWidth - clientWidth} px: ${first ? name(first) : ''}`] : []
    const inTheWay = [...document.body.querySelectorAll('*')]
      .filter((one) => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().height > innerHeight / 3)
      .map((one) => `stands in the way: ${name(one)}`)

    type Line = { of: Element; rect: DOMRect; sheet: Element | null; clips: DOMRect[] }
    const lines: Line[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const of = walker.currentNode.parentElement
      if (!walker.currentNode.textContent?.trim() || !of?.checkVisibility() || aside(of)) continue
      const clips: DOMRect[] = []
      for (let one: Element | null = of; one; one = one.parentElement)
        if (/hidden|clip/.test(getComputedStyle(one).overflow)) clips.push(one.getBoundingClientRect())
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const sheet = of.closest('header details[open]')
      for (const rect of range.getClientRects()) lines.push({ of, rect, sheet, clips })
    }
    const cut = lines
      .filter(({ rect, clips }) =>
        clips.some(
          ({ top, bottom, left, right }) =>
            rect.left < left - 1 ||
            rect.right > right + 1 ||
            rect.top < top - rect.height / 4 ||
            rect.bottom > bottom + rect.height / 4,
        ),
      )
      .map(({ of }) => `is cut: ${name(of)}`)
    const covers = ({ rect, sheet }: Line, other: Line) =>
      sheet === other.sheet &&
      Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left) > 3 &&
      Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top) >
        Math.min(rect.height, other.rect.height) / 2
    const overlapping = lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => covers(line, other))
        .map((other) => `overlap: ${name(line.of)} | ${name(other.of)}`),
    )
    return [...off, ...inTheWay, ...cut, ...overlapping].slice(0, 5)
  })
