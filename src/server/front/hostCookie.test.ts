import { expect, test } from 'vitest'

import { toPages, toReader } from './hostCookie'

test('a colleague’s browser keeps the sign-in under a name that only this host can give', () => {
  const given = ['payload-token=abc; Path=/; HttpOnly=true; SameSite=Lax', 'payload-lng=nl; Path=/']
  expect(toReader(given)).toEqual([
    '__Host-payload-token=abc; Path=/; HttpOnly=true; SameSite=Lax; Secure',
    'payload-lng=nl; Path=/',
  ])
})

test.each([
  ['__Host-payload-token=abc; payload-lng=nl', 'payload-token=abc; payload-lng=nl'],
  ['payload-token=planted by a neighbour; __Host-payload-token=abc', 'payload-token=abc'],
  [' payload-token =planted; a=1', 'a=1'],
  ['payload-token=planted', ''],
  ['', ''],
])('of the cookies %o the pages see %o', (sent, seen) => {
  expect(toPages(sent)).toBe(seen)
})
