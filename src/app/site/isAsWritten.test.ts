import { expect, test } from 'vitest'

import { facetsOf } from '@/content/lists/facets'
import { sessionFacets } from '@/programme/sessions/sessionFacets'

import { isAsWritten } from './isAsWritten'
import { type Query, queryOf, readQuery } from './listQuery'
import { readSessionQuery, sessionQueryOf } from './sessions/readSessionQuery'

const newsMayBeKept = (query: Query) => {
  const { chosen, pageNumber } = readQuery('news', query)
  return isAsWritten(query, { keys: [...facetsOf.news, 'page'], written: queryOf(chosen, pageNumber) })
}
const sessionsMayBeKept = (query: Query) => {
  const { chosen, pageNumber } = readSessionQuery(query)
  return isAsWritten(query, { keys: [...sessionFacets, 'page'], written: sessionQueryOf(chosen, pageNumber) })
}

test.each<[string, boolean, Query]>([
  ['nothing', true, {}],
  ['a page', true, { page: '2' }],
  ['a filter', true, { theme: 'langues' }],
  ['a filter in capitals and a page', true, { theme: 'Langues', page: '3' }],
  ['an empty filter, which the press leaves out', true, { theme: '' }],
  ['a key that no list knows, which the press leaves out', true, { utm: 'x' }],
  ['the first page by its number', false, { page: '1' }],
  ['a page that is no number', false, { page: 'abc' }],
  ['a number written otherwise', false, { page: '1.0' }],
  ['a number as scientists write it', false, { page: '2e0' }],
  ['a number with a zero before it', false, { page: '02' }],
  ['a number beyond all lists', false, { page: '123456789' }],
  ['a filter without end', false, { theme: 'x'.repeat(81) }],
  ['a filter with a control character', false, { theme: 'a\u0007' }],
  ['a filter said twice', false, { theme: ['a', 'b'] }],
])('a list that is asked for %s: may be kept is %s', (_, kept, query) => {
  expect(newsMayBeKept(query)).toBe(kept)
})

test.each<[string, boolean, Query]>([
  ['a page', true, { page: '2' }],
  ['a month', true, { month: '2026-12' }],
  ['a month that is none', false, { month: 'december' }],
  ['a page that is no number', false, { page: 'x' }],
  ['a branch no address could name', false, { branch: 'Gent!' }],
])('the sessions asked for %s: may be kept is %s', (_, kept, query) => {
  expect(sessionsMayBeKept(query)).toBe(kept)
})
