import { describe, expect, test } from 'vitest'

import { decideEdit, decidePublish, type Facts } from './decideEdit'

const inDutch = { languages: ['nl' as const] }
const inGhent = { branches: ['ghent'] }

type Some = { branch?: string | null; inTrash?: boolean; fr?: string; nl?: string }
const facts = ({ inTrash = false, fr, nl, ...rest }: Some): Facts => ({
  ...rest,
  inTrash,
  texts: { fr: fr ? [fr] : [], nl: nl ? [nl] : [], en: [] },
})

describe('an editor who writes in Dutch', () => {
  test.each([
    ['makes a document in Dutch', undefined, { nl: 'Dag' }, undefined],
    ['does not make one in French', undefined, { fr: 'Bonjour' }, 'language'],
    ['changes the Dutch words', { fr: 'Bonjour', nl: 'Dag' }, { fr: 'Bonjour', nl: 'Hallo' }, undefined],
    ['does not change the French words', { fr: 'Bonjour' }, { fr: 'Salut' }, 'language'],
    ['does not drop the French words', { fr: 'Bonjour', nl: 'Dag' }, { nl: 'Dag' }, 'language'],
    ['moves what is only in Dutch to the trash', { nl: 'Dag' }, { nl: 'Dag', inTrash: true }, undefined],
    ['does not move French words to the trash', { fr: 'Bonjour' }, { fr: 'Bonjour', inTrash: true }, 'language'],
    ['does not bring them back either', { fr: 'Bonjour', inTrash: true }, { fr: 'Bonjour' }, 'language'],
    ['deletes what is only in Dutch', { nl: 'Dag' }, undefined, undefined],
    ['does not delete French words', { fr: 'Bonjour', nl: 'Dag' }, undefined, 'language'],
    ['writes for any branch', { nl: 'Dag', branch: 'liege' }, { nl: 'Hallo', branch: null }, undefined],
  ] as const)('%s', (_, before, after, answer) => {
    expect(decideEdit(inDutch, { before: before && facts(before), after: after && facts(after) })).toBe(answer)
  })
})

describe('an editor of the branch in Ghent', () => {
  test.each([
    ['makes a document for Ghent', undefined, { branch: 'ghent' }, undefined],
    ['makes none for Liège', undefined, { branch: 'liege' }, 'branch'],
    ['makes none for no branch', undefined, { branch: null }, 'branch'],
    ['changes one of Ghent', { branch: 'ghent', fr: 'Un' }, { branch: 'ghent', fr: 'Deux' }, undefined],
    ['does not give it away', { branch: 'ghent' }, { branch: 'liege' }, 'branch'],
    ['does not take one', { branch: 'liege' }, { branch: 'ghent' }, 'branch'],
    ['deletes none of Liège', { branch: 'liege' }, undefined, 'branch'],
    ['adds a picture, which has no branch', undefined, { fr: 'Un pont' }, undefined],
  ] as const)('%s', (_, before, after, answer) => {
    expect(decideEdit(inGhent, { before: before && facts(before), after: after && facts(after) })).toBe(answer)
  })
})

test.each([
  ['publishes Dutch', inDutch, {}, ['nl'], undefined],
  ['does not publish Dutch and French together', inDutch, {}, ['nl', 'fr'], 'language'],
  ['publishes any language of Ghent', inGhent, { branch: 'ghent' }, ['nl', 'fr'], undefined],
  ['publishes nothing of Liège', inGhent, { branch: 'liege' }, ['nl'], 'branch'],
  ['without limits publishes all', {}, { branch: 'liege' }, ['fr', 'nl', 'en'], undefined],
] as const)('an editor %s', (_, limits, some, languages, answer) => {
  const own = { ...limits } as Parameters<typeof decidePublish>[0]

  expect(decidePublish(own, facts(some), [...languages])).toBe(answer)
})
