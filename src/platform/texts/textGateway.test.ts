import { afterEach, expect, test, vi } from 'vitest'

import { takesTexts } from './textGateway'

afterEach(() => vi.unstubAllEnvs())

const gateway = (countries = '') => {
  vi.stubEnv('SMS_URL', 'https://sms.example.org')
  vi.stubEnv('SMS_TOKEN', 'word')
  vi.stubEnv('SMS_COUNTRIES', countries)
}

test.each([
  ['a mobile telephone in Belgium', '+32470112233', true],
  ['a mobile telephone in France', '+33612345678', true],
  ['a landline in Brussels', '+3225021234', false],
  ['a number that every call to pays for', '+3290212345', false],
  ['a mobile telephone far away', '+881612345678', false],
  ['no number', undefined, false],
])('texts to %s: %s', (_, telephone, takes) => {
  gateway()
  expect(takesTexts(telephone)).toBe(takes)
})

test('other countries count where the setting names them', () => {
  gateway('gb')
  expect(takesTexts('+447400123456')).toBe(true)
  expect(takesTexts('+32470112233')).toBe(false)
})

test('without a gateway nobody gets texts', () => {
  expect(takesTexts('+32470112233')).toBe(false)
})
