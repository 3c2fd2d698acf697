import { bookAt } from '../helpers/programme/bookAt'
import { comeIn } from './enterDesk'
import { expect, test } from './fixtures'
import { coordinator, sessionSoon } from './sessionSoon'

test('two hundred people who want the same twenty seats at once get twenty, and all hear at once what they have', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const desk = await comeIn(browser, coordinator)
  const { id } = await sessionSoon(desk.request, { origin: baseURL ?? '', people: 0, facts: { capacity: 20 } })

  const answers = await Promise.all(Array.from({ length: 200 }, () => bookAt(baseURL ?? '', id)))

  const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length
  expect({ booked: count(201), full: count(409) }).toEqual({ booked: 20, full: 180 })
  expect(new Set(answers.flatMap(({ code }) => code ?? [])).size).toBe(20)
  await desk.goto(`/en/desk/sessions/${id}`)
  await expect(desk.getByText('0 here of 20 expected')).toBeVisible()
  await desk.context().close()
})
