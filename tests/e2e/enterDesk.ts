import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import path from 'node:path'

import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'

import { codeAt } from '../../src/people/phone/codes'

type Account = { email: string; password: string; phone?: string }

/** Gives e-mail address and password at the desk's door, in English. */
export async function enterPassword(page: Page, account: Account, at = '/en/desk/sign-in'): Promise<void> {
  await page.goto(at)
  await page.getByLabel('E-mail address').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: /Continue|This is my phone/ }).click()
}

/**
 * Comes in with password and phone; a code counts once, so another test may just have used this half minute's: then with
 * the next one, since wrong tries are counted, too.
 */
export async function enterDesk(page: Page, account: Account): Promise<void> {
  await enterPassword(page, account)
  let tried = ''
  await expect(async () => {
    const code = codeAt(account.phone ?? '', new Date())
    expect(code).not.toBe(tried)
    tried = code
    // Somebody else's password for the same account ends the step of this one.
    if (await page.getByText('This took a little long').first().isVisible()) await enterPassword(page, account)
    await enterCode(page, code)
    await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 100_000, intervals: [1000] })
}

/**
 * The desk's first page in a browser of its own, as somebody who came in there before. A code counts once: whoever comes
 * first enters it, and the others come in with the same cookies; none of them may sign out.
 */
export async function comeIn(browser: Browser, account: Account, options: BrowserContextOptions = {}): Promise<Page> {
  const kept = path.join(process.env.E2E_FOLDER ?? '', `${account.email}.json`)
  const first = path.join(process.env.E2E_FOLDER ?? '', `${account.email} comes in`)
  if (isMade(first)) {
    const page = await (await browser.newContext(options)).newPage()
    await enterDesk(page, account).catch((error: unknown) => {
      rmdirSync(first) // Whoever comes next tries it.
      throw error
    })
    await page.context().storageState({ path: kept })
    return page
  }
  await expect.poll(() => existsSync(kept), { timeout: 100_000 }).toBe(true)
  const page = await (await browser.newContext({ ...options, storageState: kept })).newPage()
  await page.goto('/en/desk')
  await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible()
  return page
}

/** Makes a folder that is not there yet; of two who try, one does. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
