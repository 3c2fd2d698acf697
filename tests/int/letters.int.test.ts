import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { payload } = await import('../helpers/house')

test.each([
  ['fr', 'Votre compte chez DUO for a JOB', 'Bonjour Zoë', '/fr/accueil/mot-de-passe/'],
  ['nl', 'Je account bij DUO for a JOB', 'Dag Zoë', '/nl/balie/wachtwoord/'],
  ['en', 'Your account at DUO for a JOB', 'Hello Zoë', '/en/desk/password/'],
] as const)(
  'a new colleague is invited in %s, by a letter that also reads as plain text',
  async (language, subject, hello, address) => {
    const email = `${randomUUID()}@example.org`
    await payload.create({
      collection: 'staff',
      data: { email, name: 'Zoë <b>', language, roles: ['editor'], state: 'invited' },
    })
    await workQueue()

    const letter = letters.at(-1)
    expect(letter?.subject).toBe(subject)
    expect(letter?.to).toMatchObject({ text: email })
    expect(letter?.text).toContain(`${hello} <b>`)
    expect(letter?.html).toContain(`<html dir="ltr" lang="${language}">`)
    expect(letter?.html).not.toContain('<b>')
    const link = new RegExp(`http://localhost:\\d+${address}[\\w-]{43}`)
    expect(letter?.text).toMatch(link)
    expect(letter?.html).toMatch(link)
    expect(letter?.headers.get('list-unsubscribe')).toBeUndefined()
  },
)
