import { describe, expect, test } from 'vitest'

import { changedFields, changedRights } from './changes'

describe('what somebody changed', () => {
  test.each([
    ['a text', { title: 'b' }, { title: 'a' }, ['title']],
    ['nothing', { title: 'a', year: 2 }, { title: 'a', year: 2 }, []],
    ['an empty text that was never filled', { title: '', themes: [], link: null }, {}, []],
    ['a group without values', { link: { url: null } }, { link: {} }, []],
    ['a text inside rows', { quotes: [{ id: '1', words: 'b' }] }, { quotes: [{ id: '1', words: 'a' }] }, ['quotes']],
    ['the order of rows', { themes: ['1', '2'] }, { themes: ['2', '1'] }, ['themes']],
    ['a tick taken away', { example: false }, { example: true }, ['example']],
    ['what the house keeps itself', { updatedAt: 'b', _status: 'draft', id: '2' }, { updatedAt: 'a', id: '1' }, []],
  ])('%s', (_, data, before, names) => {
    expect(changedFields(data, before)).toEqual(names)
  })
})

describe('the rights that a change gives and takes', () => {
  test.each([
    ['of a new account', { roles: ['editor'] }, {}, ['roles: editor'], []],
    ['when nothing is asked of them', { name: 'New' }, { roles: ['editor'] }, [], []],
    ['when all branches go', { branches: null }, { branches: ['7'] }, [], ['branches: 7']],
    ['when a branch comes as a whole document', { branches: [{ id: '7', title: 'Gent' }] }, {}, ['branches: 7'], []],
    ['when the account is closed', { state: 'left' }, { state: 'active' }, ['state: left'], ['state: active']],
  ])('%s', (_, data, before, given, taken) => {
    expect(changedRights(data, before)).toEqual({ given, taken })
  })
})
