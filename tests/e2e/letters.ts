import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { expect } from '@playwright/test'
import { simpleParser } from 'mailparser'

const toPassword = /http\S+\/desk\/password\/\S+/

/** The address in the newest letter to somebody in the local mailbox: of one's own choice of a password, or another. */
export async function linkFor(address: string, like = toPassword): Promise<string> {
  let link = ''
  await expect(async () => {
    const folder = path.join(process.env.E2E_FOLDER ?? '', 'data', 'mails')
    const writtenAt = (name: string) => statSync(path.join(folder, name)).mtimeMs
    const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.eml'))
      .sort((one, other) => writtenAt(one) - writtenAt(other))
    for (const name of letters) {
      const letter = await simpleParser(readFileSync(path.join(folder, name)))
      const to = Array.isArray(letter.to) ? letter.to : [letter.to]
      if (to.some((one) => one?.text.includes(address))) link = like.exec(letter.text ?? '')?.[0] ?? link
    }
    expect(link).not.toBe('')
  }).toPass({ timeout: 20_000 })
  return link
}
