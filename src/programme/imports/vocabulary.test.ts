import { expect, test } from 'vitest'

import { translatorOf } from '@/messages/translatorOf'
import { locales } from '@/platform/locales'

import { columnCalled, columns, howCalled, importedStates, roleCalled, stateCalled } from './vocabulary'

test.each(locales)('what the page of %s says to write is understood', (locale) => {
  const t = translatorOf(locale)
  expect(columns.map((column) => columnCalled(t(`imports.columns.${column}`)))).toEqual(columns)
  expect(importedStates.map((state) => stateCalled(t(`imports.states.${state}`)))).toEqual(importedStates)
  expect(howCalled(t('imports.explained.consentHow').split('.')[0] ?? '')).toBe('onPaper')
  for (const role of ['mentor', 'mentee'] as const) {
    expect(roleCalled(role.toUpperCase())).toBe(role)
    expect(t('imports.explained.role')).toContain(role)
  }
})

test('capitals, accents and signs do not count', () => {
  expect(columnCalled(' PRENOM ')).toBe('firstName')
  expect(columnCalled('Email')).toBe('email')
  expect(stateCalled('pret·e')).toBe('ready')
  expect(columnCalled('Remarks')).toBeUndefined()
  expect(columnCalled('')).toBeUndefined()
})
