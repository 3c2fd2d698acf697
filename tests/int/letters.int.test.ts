import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { runOnce } from 'graphile-worker'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'

const letters: ParsedMail[] = []
const mailbox = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _, done) => void simpleParser(stream).then((letter) => (letters.push(letter), done())),
})
mailbox.listen(0, '127.0.0.1')
await once(mailbox.server, 'listening')
process.env.SMTP_URL = `smtp://127.0.0.1:${(mailbox.server.address() as AddressInfo).port}`
afterAll(() => mailbox.close())

// The configuration reads SMTP_URL as it is loaded.
const { payload } = await import('../helpers/house')
const { taskListFor } = await import('@/tasks')

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
    await runOnce({
      connectionString: process.env.DATABASE_URL ?? '',
      taskList: taskListFor(payload),
      noHandleSignals: true,
    })

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
