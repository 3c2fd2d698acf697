import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from '@payloadcms/db-postgres'
import { createTransport } from 'nodemailer'
import { afterAll, describe, expect, test } from 'vitest'

import { freePort } from '@/server/ports'
import { startReceiver } from '@/server/receiver/startReceiver'

import { payload } from '../helpers/house'
import { aBooking, callsDue, letTimePass } from '../helpers/programme/bookings'
import { bookingOf } from '../helpers/programme/booked'
import { anInfoSession } from '../helpers/programme/sessions'
import { ofPostfix } from '../helpers/returns/bounces'
import { domain, openReceiver } from '../helpers/returns/receiver'

const { calendarAddress, letterAddress } = await import('@/programme/returns/returnAddress')
const { port, send } = await openReceiver()

async function aLetter() {
  const { id: session } = await anInfoSession()
  const booking = await aBooking(session)
  const to = letterAddress(payload.secret, { booking: booking.id, to: booking.email, domain })
  return { session, id: booking.id, to }
}
const bouncedAt = async (id: string) => (await bookingOf(id)).bouncedAt

/** Says lines to the receiver as they are, and gives what it answers until it hangs up or has answered so often. */
function say(lines: string[], answers: number): Promise<string[]> {
  return new Promise((resolve) => {
    const heard: string[] = []
    const socket: Socket = connect(port, '127.0.0.1')
    const next = () =>
      heard.length > answers ? socket.destroy() : socket.write(`${lines[heard.length - 1] ?? 'NOOP'}\r\n`)
    socket.setEncoding('latin1').on('data', (text: string) => {
      heard.push(...text.split('\r\n').filter((line) => /^\d{3} /.test(line)))
      next()
    })
    socket.on('error', () => undefined).on('close', () => resolve(heard))
  })
}

describe('the receiver', () => {
  test('takes mail for our own addresses only, and hands none on', async () => {
    const { to } = await aLetter()
    for (const stranger of [
      'someone@example.org',
      `postmaster@${domain}`,
      to.replace(/.@/, 'x@'),
      `"${to}"@example.org`,
    ])
      expect(await send({ to: stranger, raw: ofPostfix({ to: stranger }) })).toMatch(/^5\d\d/)
    expect(await send({ to, raw: 'Subject: hello\r\n\r\nhello' })).toMatch(/^250/)
  })

  test('sends away who guesses, and lets nobody sign in', async () => {
    const guess = `RCPT TO:<r${'0'.repeat(60)}@${domain}>`
    const heard = await say(['EHLO x', 'MAIL FROM:<>', guess, guess, guess, guess], 9)
    expect(heard[0]).toMatch(`220 ${domain} ESMTP`) // As the doctor expects it.
    expect(heard.map((line) => line.slice(0, 3))).toEqual(['220', '250', '250', '550', '550', '421'])

    const signIn = await say(['EHLO x', 'AUTH PLAIN AGEAYg=='], 2)
    expect(signIn.at(-1)).toMatch(/^5\d\d/)
  })

  test('knows an address no longer two weeks after the session', async () => {
    const { id, session, to } = await aLetter()
    await letTimePass(sql`
      update info_sessions set starts_at = now() - interval '16 days', ends_at = now() - interval '15 days'
      where id = ${session}`)

    expect(await send({ to, raw: ofPostfix({ to }) })).toMatch(/^550/)
    expect(await bouncedAt(id)).toBeNull()
    const calendar = calendarAddress(payload.secret, { uid: id, domain }) ?? ''
    expect(await send({ to: calendar, raw: 'Subject: x\r\n\r\nx' })).toMatch(/^550/)
  })

  test('says yes only to what is stored: while the database refuses, mail is to come again', async () => {
    const { id, to } = await aLetter()
    await letTimePass(sql`alter table bookings add constraint tried check (bounced_at is null) not valid`)
    expect(await send({ to, raw: ofPostfix({ to }) })).toMatch(/^451/)
    expect(await bouncedAt(id)).toBeNull()

    await letTimePass(sql`alter table bookings drop constraint tried`)
    expect(await send({ to, raw: ofPostfix({ to }) })).toMatch(/^250/)
    expect(await bouncedAt(id)).not.toBeNull()
  })

  test('takes twenty mails an hour at one address', async () => {
    const { to } = await aLetter()
    const heard: string[] = []
    for (let i = 0; i < 21; i++) heard.push((await send({ to, raw: 'Subject: x\r\n\r\nx' })).slice(0, 3))
    expect(heard).toEqual([...Array<string>(20).fill('250'), '450'])
  })

  test('stops at once, though a line is open, and says when its port is taken', async () => {
    const other = await freePort(port + 1)
    const receiver = { host: '127.0.0.1', port: other, domain }
    const close = await startReceiver(payload, receiver)
    await expect(startReceiver(payload, receiver)).rejects.toThrow(`MAIL_RECEIVER, 127.0.0.1:${other}: EADDRINUSE`)
    const line = connect(other, '127.0.0.1').on('error', () => undefined)
    await new Promise((resolve) => line.once('data', resolve))
    const ended = new Promise((resolve) => line.once('close', resolve))

    await close()
    await ended
    expect(await send({ to: 'x@example.org', raw: 'x' })).toMatch(/^550/) // The first one still listens.
  })
})

describe('the receiver with a certificate of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'))
  const tls = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
  afterAll(() => rmSync(folder, { recursive: true }))

  test('takes a bounce over a line that was upgraded, and from whoever cannot upgrade as well', async () => {
    const subject = ['-subj', `/CN=${domain}`, '-addext', `subjectAltName=DNS:${domain}`]
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', tls.key]
    execFileSync('openssl', ['req', '-x509', ...key, '-out', tls.cert, '-days', '2', ...subject], { stdio: 'ignore' })
    const upgraded = await freePort(port + 10)
    const close = await startReceiver(payload, { host: '127.0.0.1', port: upgraded, domain, tls })
    const { id, to } = await aLetter()
    const line = {
      host: '127.0.0.1',
      port: upgraded,
      requireTLS: true,
      tls: { ca: readFileSync(tls.cert), servername: domain },
    }
    const transport = createTransport(line)

    const { response } = await transport.sendMail({ envelope: { from: '', to }, raw: ofPostfix({ to }) })

    transport.close()
    expect(response).toMatch(/^250/)
    expect(await bouncedAt(id)).not.toBeNull()
    const plain = createTransport({ host: '127.0.0.1', port: upgraded, ignoreTLS: true })
    const other = await aLetter()
    await plain.sendMail({ envelope: { from: '', to: other.to }, raw: ofPostfix(other) })
    plain.close()
    expect(await bouncedAt(other.id)).not.toBeNull()
    await close()
  })

  test('does not start with one that cannot be read, and says which', async () => {
    const missing = { key: join(folder, 'nothing.pem'), cert: join(folder, 'nothing.pem') }
    const started = startReceiver(payload, { host: '127.0.0.1', port: await freePort(port + 20), domain, tls: missing })
    await expect(started).rejects.toThrow('MAIL_RECEIVER_KEY cannot be read')
  })
})

describe('a hostile mail', () => {
  const part = '--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n\r\n'
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, nth) => `Content-Type: multipart/mixed; boundary="b${nth}"\r\n\r\n--b${nth}\r\n`,
    ).join('')

  test.each([
    ['of ten thousand parts', `Content-Type: multipart/report; boundary=b\r\n\r\n${part.repeat(10_000)}--b--\r\n`],
    ['nested five thousand times', `${nested(5000)}\r\nAction: failed`],
    ['with a head of a megabyte', `X-Big: ${'a '.repeat(450_000)}\r\n\r\nx`],
    ['with a hundred thousand headers', `${'X-A: b\r\n'.repeat(100_000)}\r\nx`],
    ['in a character set of nobody', `Content-Type: text/plain; charset="x-none\u0000"\r\n\r\n\u0000\u00ff`],
    ['of nothing', ''],
    ['of one line without end', 'a'.repeat(900_000)],
    [
      'with a calendar of bad lines',
      `Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n${'BEGIN:X\r\n'.repeat(5000)}`,
    ],
    ['with an archive', `Content-Type: application/zip\r\nContent-Encoding: gzip\r\n\r\nPK\u0003\u0004`],
  ])('%s harms nobody and says nothing', async (_, raw) => {
    const { id, session, to } = await aLetter()
    const { calendarUid } = await bookingOf(id)
    const calendar = calendarAddress(payload.secret, { uid: calendarUid ?? '', domain }) ?? ''

    for (const address of [to, calendar])
      expect(await send({ to: address, raw: Buffer.from(raw, 'latin1') })).toMatch(/^250/)
    expect(await bouncedAt(id)).toBeNull()
    expect(await callsDue(session)).toEqual([])
    const real = await aLetter()
    expect(await send({ to: real.to, raw: ofPostfix(real) })).toMatch(/^250/)
    expect(await bouncedAt(real.id)).not.toBeNull()
  })

  test('that is too large is refused', async () => {
    const { to } = await aLetter()
    expect(await send({ to, raw: `Subject: x\r\n\r\n${'a'.repeat(2_000_000)}` })).toMatch(/^552/)
  })

  test('with odd signs in its report leaves only what a report may say', async () => {
    const { id, to } = await aLetter()
    await send({ to, raw: ofPostfix({ to, status: `5.1.1\u0000'; drop table bookings` }) })
    expect((await bookingOf(id)).bounceStatus).toBe('5.1.1')
  })
})
