import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { aRun, send } from './courseRun'
import { expect, test } from './fixtures'
import { button, whoWasMet } from './whoApplied'
import { faultsAt } from './whoCame'

const say = translatorOf('en')
const eLearning = 'https://learn.example.org/onboarding'

test('a mentor does the online part of a course, says so in French, and the coordinator confirms it', async ({
  administrator,
  browser,
  baseURL,
}) => {
  test.setTimeout(400_000)
  const { page, desk, t } = await whoWasMet(browser, 'fr', 'mentor')
  const title = `Online ${Date.now()}`
  const data = { title, audience: 'mentors', eLearning }
  const headers = { origin: baseURL ?? '' }
  const id = await send(administrator.request, 'post', '/api/courses?depth=0&locale=en', { data, headers })
  const { run } = await aRun(desk, { course: `[id][equals]=${id}` })

  await page.goto(portalAddress('fr', 'training'))
  await page.getByRole('button', { name: `${t('training.take')}: ${title}` }).click()
  const mine = page.locator('section', { has: page.getByRole('heading', { name: title }) })
  await expect(mine.getByRole('link', { name: t('training.eLearning.open') })).toHaveAttribute('href', eLearning)
  expect(await faultsAt(browser, page)).toEqual([])
  await mine.getByRole('button', { name: t('training.eLearning.tick') }).click()
  await expect(page.getByText(t('training.notes.eLearning'))).toBeVisible()
  await expect(mine.getByRole('button', { name: t('training.eLearning.tick') })).toHaveCount(0)
  expect(await faultsAt(browser, page)).toEqual([])

  await desk.goto(`/en/desk/courses/${run}`)
  await expect(desk.getByText('Online lessons done, they said on')).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.getByRole('button', { name: say('courses.eLearning.confirm') }).click()
  await expect(desk.getByText(say('courses.done.confirmed'))).toBeVisible()
  await expect(desk.getByText(say('courses.eLearning.confirmed'))).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])

  await page.reload()
  await expect(mine.getByText(t('training.eLearning.confirmed'))).toBeVisible()
  await page.goto(portalAddress('fr', 'data'))
  await page.locator('summary', { hasText: title }).click()
  expect(await faultsAt(browser, page)).toEqual([])

  await desk.getByText(say('courses.stop')).click()
  await button(desk, say('courses.stopButton')).click()
  await expect(desk.getByText(say('courses.done.stopped'))).toBeVisible()
  await page.goto(portalAddress('fr', 'training'))
  await expect(mine.getByText(t('training.booked'))).toHaveCount(0)
})
