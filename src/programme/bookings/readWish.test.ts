import { describe, expect, test } from 'vitest'

import { readWish } from './readWish'

const where = { session: '0190a000-0000-7000-8000-000000000000', country: 'BE', form: 'key' } as const
const sent = {
  firstName: ' Amina ',
  lastName: 'Diallo',
  email: ' Amina@Example.org',
  language: 'nl',
  consent: true,
}
const read = (rest: object = {}) => readWish({ ...sent, ...rest }, where)

describe('what a person sends', () => {
  test('is read as it is compared', () => {
    const telephone = '0470/12 34 56'
    expect(read({ telephone, accessNeeds: '  ', heardOf: 'friend' })).toMatchObject({
      ok: true,
      wish: { firstName: 'Amina', email: 'amina@example.org', telephone: '+32470123456', accessNeeds: undefined },
    })
  })

  test('may hold letters of any script, an apostrophe, and a smile beside the name', () => {
    for (const firstName of ['أمينة', 'Ngũgĩ', 'D’Arcy', 'Zoë 🙂']) expect(read({ firstName }).ok).toBe(true)
  })

  test.each([
    ['no first name', { firstName: '  ' }, { firstName: 'firstNameMissing' }],
    ['no last name at all', { lastName: undefined }, { lastName: 'lastNameMissing' }],
    ['a name without letters', { firstName: '🙂🙂' }, { firstName: 'nameLetters' }],
    ['ten thousand characters', { lastName: 'x'.repeat(10_000) }, { lastName: 'nameLong' }],
    ['neither e-mail nor telephone', { email: ' ' }, { email: 'contactMissing' }],
    ['an e-mail with a space', { email: 'amina @example.org' }, { email: 'emailWrong' }],
    ['an e-mail that is too long', { email: `${'x'.repeat(300)}@example.org` }, { email: 'emailWrong' }],
    ['a telephone that cannot be called', { telephone: '12' }, { telephone: 'telephoneWrong' }],
    ['a telephone of ten thousand digits', { telephone: '1'.repeat(10_000) }, { telephone: 'telephoneWrong' }],
    ['needs longer than a page', { accessNeeds: '🙂'.repeat(1001) }, { accessNeeds: 'needsLong' }],
    ['a language we do not write', { language: 'de' }, { language: 'languageMissing' }],
    ['no consent', { consent: false }, { consent: 'consentMissing' }],
    ['a number for a name', { firstName: 7 }, { firstName: 'firstNameMissing' }],
  ])('with %s is told what is wrong', (_, rest, faults) => {
    expect(read(rest)).toEqual({ ok: false, faults })
  })

  test.each([undefined, null, 'text', 7, []])('that is %j is told everything at once', (nothing) => {
    expect(readWish(nothing, where)).toEqual({
      ok: false,
      faults: {
        firstName: 'firstNameMissing',
        lastName: 'lastNameMissing',
        email: 'contactMissing',
        language: 'languageMissing',
        consent: 'consentMissing',
      },
    })
  })

  test('never holds what PostgreSQL cannot keep', () => {
    expect(JSON.stringify(read({ firstName: 'A\u0000mi\ud800na', accessNeeds: 'a\nb\u0007' }))).toContain('"Amina"')
  })
})

test('one form in two hands is two forms; the same person sends the same one', () => {
  const keyOf = (rest: object) => {
    const answer = read(rest)
    return answer.ok && answer.wish.formKey
  }
  expect(keyOf({})).toBe(keyOf({ email: 'AMINA@example.org', waitIfFull: true }))
  expect(keyOf({ firstName: 'Leïla' })).not.toBe(keyOf({}))
  expect(keyOf({ email: 'leila@example.org' })).not.toBe(keyOf({}))
})
