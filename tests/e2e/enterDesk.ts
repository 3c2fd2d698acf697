import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, type Page } from '@playwright/test'
import { simpleParser } from 'mailparser'

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

/** Comes in with password and phone; a code counts once, so another test may just have used this half minute's. */
export async function enterDesk(page: Page, account: Account): Promise<void> {
  await enterPassword(page, account)
  await expect(async () => {
    await enterCode(page, codeAt(account.phone ?? '', new Date()))
    await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
}

/** The address in the newest letter to somebody in the local mailbox. */
export async function linkFor(address: string): Promise<string> {
  let link = ''
  await expect(async () => {
    const folder = path.join(process.env.E2E_FOLDER ?? '', 'data', 'mails')
    const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'))
    for (const name of letters) {
      const letter = await simpleParser(readFileSync(path.join(folder, name)))
      const to = Array.isArray(letter.to) ? letter.to : [letter.to]
      if (to.some((one) => one?.text.includes(address)))
        link = /http\S+\/desk\/password\/\S+/.exec(letter.text ?? '')?.[0] ?? link
    }
    expect(link).not.toBe('')
  }).toPass({ timeout: 20_000 })
  return link
}
