import { type APIRequestContext, expect, type Page } from '@playwright/test'

const hoursOn = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

/** A run in the coordinator's branch, of the basic training unless one says which, with two dates in three days, and what changes them. */
export async function aRun(
  desk: Page,
  { capacity = 1, course: which = '[leadsToReady][equals]=true', isOpen = true } = {},
) {
  const api = desk.request
  const headers = { origin: new URL(desk.url()).origin }
  const me = (await (await api.get('/api/staff/me?depth=0')).json()) as { user: { branches: string[] } }
  const found = await api.get(`/api/courses?where${which}&limit=1&depth=0&locale=en`)
  const { docs } = (await found.json()) as { docs: { id: string; title: string }[] }
  const [course] = docs
  const name = `Journey ${Date.now()}`
  const post = async (what: string, data: object) => send(api, 'post', `/api/${what}?depth=0`, { data, headers })
  const patch = async (what: string, data: object) => send(api, 'patch', `/api/${what}?depth=0`, { data, headers })
  const run = await post('course-runs', {
    ...{
      name,
      course: course?.id,
      branch: me.user.branches[0],
      language: 'en',
      mode: 'onSite',
      zone: 'Europe/Brussels',
    },
    ...{ capacity, waitingSeats: 5, minimum: 1, place: { street: 'Example street 1', city: 'Brussels' } },
  })
  const dates: string[] = []
  for (const hours of [72, 75])
    dates.push(await post('course-dates', { run, startsAt: hoursOn(hours), endsAt: hoursOn(hours + 2) }))
  if (isOpen) await patch(`course-runs/${run}`, { state: 'open' })
  /** As if the days had gone by. */
  const letTake = async () => {
    for (const [index, id] of dates.entries())
      await patch(`course-dates/${id}`, { startsAt: hoursOn(-8 + 3 * index), endsAt: hoursOn(-6 + 3 * index) })
  }
  return { run, name, course: course?.title ?? '', letTake }
}

export async function send(
  api: APIRequestContext,
  method: 'post' | 'patch',
  at: string,
  rest: object,
): Promise<string> {
  const answer = await api[method](at, rest)
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
