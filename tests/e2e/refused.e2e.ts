import { expect, test } from '@playwright/test'

import { demoAccounts } from '../../src/demo/accounts'
import { portalAddress, stepAddress } from '../../src/content/portalAddress'
import { signIn } from '../helpers/signIn'
import { aRun } from './courseRun'
import { comeIn } from './enterDesk'
import { whoApplied } from './whoApplied'
import { heading, onPhone, whoCame } from './whoCame'

const named = (start: string) => demoAccounts.find(({ email }) => email.startsWith(start))!

test('who has no business with an application finds none of its pages, tables or files, by any door', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const { email, page, desk, file } = await whoApplied(browser, 'en')
  const { run } = await aRun(desk, { isOpen: false }) // Other journeys take the first that is open.
  const id = new URL(file).pathname.split('/').at(-1) ?? ''
  const pages = [
    ...['', '/import', `/invite?person=${id}`, '/list.csv', `/${id}`, `/${id}/interview`].map(
      (tail) => `/en/desk/applications${tail}`,
    ),
    `/en/desk/courses/${run}`,
  ]
  const doors = [
    ...['applications', 'application-eligibility', 'application-moves', 'application-notes', 'intakes', 'interviews'],
    ...['members', 'member-sign-ins', 'member-keys', 'sent-messages', 'stand-ins', 'imports'],
    ...['course-attendances', 'course-completions', 'course-wishes', 'course-invitations', 'member-feeds'],
  ]

  const colleagues = [await comeIn(browser, named('trainer@'))]
  for (const start of ['editor@', 'director@']) {
    const [name = '', value = ''] = ((await signIn(baseURL ?? '', named(start))) ?? '').split('=')
    const context = await browser.newContext()
    await context.addCookies([{ name, value, url: baseURL }])
    colleagues.push(await context.newPage())
  }
  const other = await whoCame(browser)
  await other.page.getByRole('button', { name: 'Apply now' }).click()
  await expect(heading(other.page)).toHaveText('Hello Door')
  const stranger = await (await browser.newContext()).newPage()
  for (const somebody of [...colleagues, other.page, stranger]) {
    for (const at of pages) {
      const answer = await somebody.request.get(at)
      const seen = await answer.text()
      expect([at, answer.status() === 200 && !/\/desk\/sign-in/.test(answer.url())]).toEqual([at, false])
      expect(seen, at).not.toContain(email)
    }
    for (const slug of doors) {
      const answer = await somebody.request.get(`/api/${slug}?depth=0&limit=100`)
      expect([slug, answer.status()]).toEqual([slug, 403])
    }
    for (const [method, at] of [
      ['patch', `/api/applications/${id}`],
      ['delete', `/api/applications/${id}`],
      ['post', '/api/applications'],
    ] as const)
      expect((await somebody.request[method](at, { data: { state: 'ready' } })).status(), at).toBeGreaterThanOrEqual(
        400,
      )
  }

  const theirs = await (await other.page.request.get(portalAddress('en', 'file'))).text()
  expect(theirs).not.toContain(email)
  await page.goto(stepAddress('en', 1))
  const form = await page
    .locator('main form[novalidate]')
    .first()
    .evaluate((one) => one.outerHTML)
  await other.page.goto(stepAddress('en', 1))
  expect(form).not.toContain(id) // A form names nobody: whoever sends it writes in their own application.
  const forged = await (await browser.newContext(onPhone)).newPage()
  await forged.context().addCookies([{ name: 'duo-member', value: 'x'.repeat(43), url: baseURL }])
  await forged.goto(portalAddress('en', 'data'))
  await expect(heading(forged)).toHaveText('Open my page')
})
