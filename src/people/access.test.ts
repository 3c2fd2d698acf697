import type { AccessArgs, FieldAccessArgs, PayloadRequest, Where } from 'payload'
import { describe, expect, test } from 'vitest'

import {
  administratorOfficerOrSelf,
  administratorOrSelf,
  administratorWritesOthers,
  hasRole,
  isStaffUser,
  ownerByUser,
} from './access'

type User = PayloadRequest['user']
const colleague = (...roles: string[]) => ({ id: 'me', collection: 'staff', roles }) as unknown as User
const member = { id: 'me', collection: 'members', roles: ['administrator'] } as unknown as User

const asked = (user: User) => ({ req: { user } }) as unknown as AccessArgs
const onField = (user: User, id?: string) => ({ req: { user }, id }) as unknown as FieldAccessArgs
const me: Where = { id: { equals: 'me' } }

test('a member who calls themselves an administrator is none', () => {
  expect([isStaffUser(member), hasRole(member, 'administrator')]).toEqual([false, false])
})

describe('the accounts', () => {
  test.each([
    ['an administrator', colleague('administrator'), true, true],
    ['the officer', colleague('officer'), true, me],
    ['a director', colleague('director'), me, me],
    ['an editor who is a trainer', colleague('editor', 'trainer'), me, me],
    ['a member', member, false, false],
    ['a stranger', null, false, false],
  ])('are read and changed by %s as the table says', (_, user, read, change) => {
    expect(administratorOfficerOrSelf(asked(user))).toEqual(read)
    expect(administratorOrSelf(asked(user))).toEqual(change)
  })
})

describe('the roles of an account', () => {
  test.each([
    ['an administrator gives to a colleague', colleague('administrator'), 'other', true],
    ['an administrator gives to a new colleague', colleague('administrator'), undefined, true],
    ['an administrator does not give to themselves', colleague('administrator'), 'me', false],
    ['an editor gives to nobody', colleague('editor'), 'other', false],
    ['a member gives to nobody', member, 'other', false],
    ['a stranger gives to nobody', null, undefined, false],
  ])('%s', (_, user, id, answer) => {
    expect(administratorWritesOthers(onField(user, id))).toBe(answer)
  })
})

test.each([
  ['a colleague', colleague('editor'), 'me'],
  ['a member', member, undefined],
  ['a stranger', null, undefined],
])('a preference of %s is theirs alone, or nobody’s', (_, user, id) => {
  const owned = { and: [{ 'user.relationTo': { equals: 'staff' } }, { 'user.value': { equals: id } }] }
  expect(ownerByUser(asked(user))).toEqual(id ? owned : false)
})
