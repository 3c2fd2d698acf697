import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { places } from './places'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const phone = { width: 360, height: 740 }

/** Presses Tab until the focus is on what is meant. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, most = 80): Promise<void> {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The focus did not come to ${target.toString()} within ${most} steps`)
}

test('the skip link comes first, is seen, and leads past the menu', async ({ page }) => {
  await page.goto(places.fr.story)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })

  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')

  await expect(page.getByRole('main').locator('a, summary, video, button').first()).toBeFocused()
})

test('the folded menu of a telephone opens, is walked through and closes', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(places.fr.home)
  const menu = page.locator('header summary')
  const first = page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link').first()
  await tabTo(page, menu)
  await page.keyboard.press('Enter')
  await expect(first).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(first).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})

test('a filter is opened and chosen', async ({ page }) => {
  await page.goto(places.nl.stories)
  const filters = page.getByRole('navigation', { name: 'Filteren' })
  await tabTo(page, filters.locator('summary', { hasText: 'Vestiging' }))
  await page.keyboard.press('Space')
  await tabTo(page, filters.getByRole('link', { name: /^Gent/ }))
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\?branch=gent$/)
  await expect(filters.getByRole('link', { name: /Gent/ }).last()).toBeVisible()
})

test('a question is typed and sent with Enter', async ({ page }) => {
  await page.goto(places.en.search)
  await tabTo(page, page.getByRole('main').getByRole('searchbox'))
  await page.keyboard.type('mentor')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\?q=mentor$/)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('mentor')
})

test('the language is switched, and the story stays', async ({ page }) => {
  await page.goto(places.fr.story)
  await tabTo(page, page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'nl' }))
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(new RegExp(`${places.nl.story}$`))
})

test('a film is passed, and its words are opened', async ({ page }) => {
  await page.goto(`${places.fr.stories}?video=with`)
  await tabTo(page, page.getByRole('main').locator(`h2 a, h3 a`).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${places.fr.stories}/*`)
  const words = page.locator('summary', { hasText: 'Transcription' })
  await tabTo(page, words)
  await page.keyboard.press('Enter')

  await expect(words.locator('xpath=following-sibling::*').locator('p').first()).toBeVisible()
})

test('a film from elsewhere is entered and left again', async ({ page, editor, aStory }) => {
  const id = await aStory({ fr: 'Le film d’ailleurs' })
  const embed = 'https://player.vimeo.com/video/1'
  const made = await editor.api.post('/api/videos?locale=fr', { data: { title: 'Ailleurs', kind: 'video', embed } })
  const video = ((await made.json()) as { doc: { id: string } }).doc.id
  await editor.api.patch(`/api/stories/${id}?draft=true&locale=fr`, { data: { video } })
  await editor.ask(id, 'publish', { languages: ['fr'] })

  await page.goto(`${places.fr.stories}/le-film-d-ailleurs`)
  const frame = page.locator('iframe')
  await tabTo(page, frame)
  await expect(frame.contentFrame().getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(frame).not.toBeFocused()
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  await editor.api.delete(`/api/videos/${video}`)
})

type Step = { at: string; top: number; left: number; faults: string[] }

/** Tabs once through a page; says of each stop what a reader who sees the screen would miss there. */
async function walk(page: Page): Promise<Step[]> {
  const steps: Step[] = []
  await page.evaluate(watchFocus)
  for (let n = 0; n < 400; n++) {
    await page.keyboard.press('Tab')
    const step = await page.evaluate(() => (window as unknown as Watching).nextStep())
    if (!step) return steps
    steps.push(step)
  }
  throw new Error('The focus never left the page')
}

type Watching = { nextStep: () => Step | undefined }

/** Runs in the page. A link that covers its card shows the focus on the whole card, which is its ::after. */
function watchFocus() {
  const ring = (element: Element) =>
    [null, '::after']
      .map((part) => getComputedStyle(element, part))
      .map(({ outline, outlineStyle, boxShadow }) => (outlineStyle === 'none' ? boxShadow : outline + boxShadow))
      .join()
  const name = (element: Element) =>
    `${element.localName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`
  const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1)
  const behind = (element: Element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const hit = document.elementFromPoint(within(left + width / 2, innerWidth), within(top + height / 2, innerHeight))
    return hit && element.contains(hit) ? [] : [`is hidden behind ${hit ? name(hit) : 'the edge'}`]
  }
  let last: { element: Element; ring: string } | undefined
  const nextStep = (): Step | undefined => {
    const unseen =
      last && ring(last.element) === last.ring ? [`follows ${name(last.element)}, which showed no focus`] : []
    const element = document.activeElement
    last = undefined
    if (!element || element === document.body) return undefined
    // A player's own buttons show the focus inside it.
    if (!/^(VIDEO|AUDIO|IFRAME)$/.test(element.tagName)) last = { element, ring: ring(element) }
    const { top, left } = element.getBoundingClientRect()
    return { at: name(element), top: top + scrollY, left, faults: [...unseen, ...behind(element)] }
  }
  Object.assign(window, { nextStep })
}

const walked = [
  'home',
  'storiesFiltered',
  'story',
  'report',
  'events',
  'impact',
  'branch',
  'mentee',
  'missing',
] as const

const screens = [
  ...walked.map((name) => ({ name, ...phone })),
  ...(['home', 'story', 'report'] as const).flatMap((name) =>
    [1024, 1280].map((width) => ({ name, width, height: 800 })),
  ),
]

for (const { name, ...size } of screens)
  test(`the focus is seen everywhere on ${name} at ${size.width} px, goes from the top down, and leaves it again`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.goto(places.fr[name])
    const [, ...steps] = await walk(page)

    expect(steps.length).toBeGreaterThan(10)
    expect(steps.flatMap(({ at, faults }) => faults.map((fault) => `${at} ${fault}`))).toEqual([])
    const back = steps.filter(({ top, left }, index) => {
      const before = steps[index - 1]
      return before && top < before.top - 40 && left <= before.left
    })
    expect(back.map(({ at }) => at)).toEqual([])
  })
