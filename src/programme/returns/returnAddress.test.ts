import { expect, test } from 'vitest'

import { calendarAddress, letterAddress, mailboxOf, readAddress } from './returnAddress'

const secret = 'a secret of the house'
const domain = 'back.example.org'
const booking = '01a2038e-c083-766c-8286-c8e0179d37bc'
const letter = letterAddress(secret, { booking, to: 'Amina@Example.org ', domain })
const calendar = calendarAddress(secret, { uid: booking, domain }) ?? ''
const read = (address: string) => readAddress(secret, { address, domain })

test('an address of ours says which booking it is about, whatever a mail program makes of its case', () => {
  const mailbox = mailboxOf(secret, 'amina@example.org')
  expect(read(letter)).toEqual({ of: 'letter', booking, mailbox })
  expect(read(letter.toUpperCase())).toEqual({ of: 'letter', booking, mailbox })
  expect(read(calendar)).toEqual({ of: 'calendar', uid: booking })
})

test('it fits into any mail program and names nobody', () => {
  expect(letter.split('@')[0]?.length).toBeLessThanOrEqual(64)
  expect(letter).not.toContain('amina')
})

test('a booking keeps one address in calendars; each mailbox has another one for letters', () => {
  expect(calendarAddress(secret, { uid: booking, domain })).toBe(calendar)
  expect(letterAddress(secret, { booking, to: 'noor@example.org', domain })).not.toBe(letter)
  expect(calendarAddress(secret, { uid: 'a number of another house', domain })).toBeUndefined()
})

test.each([
  ['with one character changed', letter.replace(/^r./, (start) => (start === 'r0' ? 'r1' : 'r0'))],
  ['with another end', letter.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))],
  ['of another domain', letter.replace(domain, 'example.org')],
  ['of a calendar that says it is a letter’s', calendar.replace(/^c/, 'r')],
  ['with more before it', `x${letter}`],
  ['with a route', `@other.example.org:${letter}`],
  ['of the house', `no-reply@${domain}`],
  ['that is none', ''],
])('an address %s is not ours', (_, address) => {
  expect(read(address)).toBeUndefined()
})

test('with another secret nothing is ours', () => {
  expect(readAddress('another secret', { address: letter, domain })).toBeUndefined()
})
