import { readFileSync } from 'node:fs'

import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { mayReadRegister } from '@/people/register/mayReadRegister'

import { type Actor, aColleagueFor, aMember, aStranger, staffColumns } from '../helpers/rights/actors'
import { aDocument } from '../helpers/rights/samples'

const everybody = [...staffColumns, 'member', 'stranger'] as const
const actors = {} as Record<(typeof everybody)[number], Actor>

beforeAll(async () => {
  const branch = await aDocument('branches', { branch: '', colleague: '' })
  for (const column of staffColumns) actors[column] = await aColleagueFor(column, branch)
  Object.assign(actors, { member: await aMember(), stranger: aStranger() })
})

const doors = readFileSync('docs/rights.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| `\/(api|admin)\//.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, door = '', who = '']) => ({ path: door.split('`')[1] ?? '', who: who.split(', ') }))

test('the rights name the page of the register, its files and the log’s', () => {
  expect(doors.map(({ path }) => path.split('?')[0])).toEqual([
    '/admin/personal-data',
    '/api/personal-data-register',
    '/api/log/export',
  ])
})

const ask = async ({ headers }: Actor, path: string) =>
  handleEndpoints({ config, request: new Request(`http://localhost:3000${path}`, { headers }) })

describe.each(doors.filter(({ path }) => path.startsWith('/api/')))('at $path', ({ path, who }) => {
  test.each(everybody)('%s gets through where the table says so, and nowhere else', async (name) => {
    const answer = await ask(actors[name], path)

    expect(answer.status).toBe(who.includes(name) ? 200 : 403)
  })
})

test.each(everybody)('the page asks of %s what the table says', (name) => {
  expect(mayReadRegister(actors[name].user)).toBe(doors[0]?.who.includes(name))
})
