import { expect, test } from '@playwright/test'

import { importAddress } from '../../src/content/deskAddress'
import { portalAddress } from '../../src/content/portalAddress'
import { translatorOf } from '../../src/messages/translatorOf'
import { comeIn } from './enterDesk'
import { linkFor } from './letters'
import { coordinator } from './sessionSoon'
import { button } from './whoApplied'
import { faultsAt, heading, onPhone } from './whoCame'

const t = translatorOf('nl')

test('a coordinator brings a list in Dutch on a phone, reads what is wrong, and adds people, who find their page', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const desk = await comeIn(browser, coordinator, onPhone)
  await desk.goto('/nl/balie/kandidaturen')
  expect(await faultsAt(browser, desk)).toEqual([])
  await desk.getByRole('link', { name: t('imports.title') }).click()
  await expect(heading(desk)).toHaveText(t('imports.title'))
  expect(await faultsAt(browser, desk)).toEqual([])
  const template = await (await desk.request.get(`${importAddress('nl')}.csv`)).text()
  expect(template).toMatch(/^\uFEFFRol;Voornaam;Naam;/)

  const bring = async (text: string) => {
    await desk.locator('input[name="list"]').setInputFiles({
      name: 'mensen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
    await button(desk, t('imports.try')).click()
  }
  await bring('%PDF-1.7')
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(t('imports.refused.notText'))
  expect(await faultsAt(browser, desk)).toEqual([])
  await bring('a'.repeat(1_500_000))
  await expect(desk.getByRole('main').getByRole('alert')).toContainText(t('imports.refused.large'))

  const branch = await desk.getByText(/^Alleen als je voor meer vestigingen werkt/).textContent()
  const own = branch?.split(': ')[1]?.split(', ')[0] ?? ''
  const email = `lijst-${Date.now()}@example.org`
  const line = (first: string, contact: string, state: string) =>
    ['mentor', first, 'Uit een lijst 🙂', contact, '', 'nl', own, state, '1/3/2026', '', '1/2/2026', 'op papier'].join(
      ';',
    )
  await bring(
    `${template}${[line('Anna', email, 'klaar'), line('Bert', email, 'klaar'), line('=1+1', 'x', '')].join('\r\n')}`,
  )
  await expect(desk.getByText(t('imports.counts.add', { count: 1 }))).toBeVisible()
  await expect(desk.getByText(t('imports.like.emailLine', { line: 2 }))).toBeVisible()
  for (const fault of ['formula', 'emailWrong', 'missing'] as const)
    await expect(desk.getByText(t(`imports.faults.${fault}`))).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  expect(desk.url()).not.toMatch(/Anna|example\.org/)

  const shown = desk.url()
  const twin = await desk.context().newPage()
  await twin.goto(shown)
  await desk.locator('input[name="tell"]').check()
  await button(desk, t('imports.carry', { count: 1 })).click()
  await expect(desk.getByText(t('imports.added', { count: 1 }))).toBeVisible()
  expect(await faultsAt(browser, desk)).toEqual([])
  await button(twin, t('imports.carry', { count: 1 })).click()
  await expect(twin.getByText(t('imports.added', { count: 1 }))).toBeVisible()
  await desk.goto(shown)
  await expect(desk.getByText(t('imports.gone'))).toBeVisible()
  await desk.goto('/nl/balie/kandidaturen?state=ready')
  await expect(desk.getByRole('link', { name: 'Anna Uit een lijst 🙂' })).toHaveCount(1)

  const page = await (await browser.newContext(onPhone)).newPage()
  await page.goto(await linkFor(email, /http\S+\/nl\/portaal\/\S+/))
  await page.locator('input[name="email"]').fill(email)
  await page.getByRole('main').getByRole('button').first().click()
  await page.goto(await linkFor(email, new RegExp(`http\\S+${portalAddress('nl', 'open')}/[\\w-]{43}`)))
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: t('intake.ready.title') })).toBeVisible()

  const stranger = await browser.newContext()
  expect((await stranger.request.get(`${importAddress('nl')}.csv`)).status()).toBe(404)
})
