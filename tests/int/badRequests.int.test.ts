import { describe, expect, test } from 'vitest'

import { GET, PATCH, POST } from '@/app/(payload)/api/[...slug]/route'
import type { Staff } from '@/payload-types'

import { aColleague, aDraft } from '../helpers/house'
import { signedIn } from '../helpers/rights/actors'

type Body = Omit<RequestInit, 'method'>

const doors = { GET, PATCH, POST }

/** What a colleague's browser is told at the door of the API. */
async function knock(role: Staff['roles'][number], path: string, init: Body & { method?: keyof typeof doors }) {
  const { headers } = await signedIn((await aColleague(role)).id)
  const request = new Request(`http://localhost:3000/api/${path}`, {
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  })
  const slug = (path.split('?')[0] ?? '').split('/')
  return doors[init.method ?? 'GET'](request, { params: Promise.resolve({ slug }) })
}

describe('an editor whose question cannot be read is told so', () => {
  test.each([
    ['where=a', 400],
    ['sort[]=title', 400],
    ['page=99999999999', 400],
    ['where[title][like]=a%00', 400],
    ['where[nothing][equals]=1', 400],
    ['where[title]=a', 400],
    ['where[title][like]=a', 200],
    ['where[title][in]=', 200],
    ["where[title][like]=a' or 1=1 --", 200],
    ['where[branch.title][equals]=a', 200],
    ['where[id][equals]=a', 200],
    ['depth=a', 400],
    ['locale=a&select=a&sort=nothing', 200],
  ])('%s', async (question, status) => {
    expect((await knock('editor', `stories?${question}`, {})).status).toBe(status)
  })
})

const json = { 'content-type': 'application/json' }
const form = new FormData()
form.append('a', 'b')

describe('a colleague who stores nothing readable is told so', () => {
  const bodies: [string, Body][] = [
    ['nothing', {}],
    ['a form', { body: new URLSearchParams({ a: 'b' }) }],
    ['a form of several parts', { body: form }],
    ['a text', { body: 'a' }],
    ['null', { body: 'null', headers: json }],
    ['a list', { body: '[]', headers: json }],
    ['half a document', { body: '{', headers: json }],
  ]
  test.each(bodies)('%s', async (_, body) => {
    const id = await aDraft('stories', { fr: 'Bonjour' })
    const answers = [
      await knock('administrator', 'staff', { method: 'POST', ...body }),
      await knock('editor', 'themes', { method: 'POST', ...body }),
      await knock('editor', 'stories', { method: 'POST', ...body }),
      await knock('editor', `stories/${id}`, { method: 'PATCH', ...body }),
      await knock('administrator', 'globals/site-settings', { method: 'POST', ...body }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
  })

  test('while a document is stored', async () => {
    const body = new FormData()
    body.append('_payload', JSON.stringify({ name: 'Courage' }))
    expect((await knock('editor', 'themes', { method: 'POST', body })).status).toBe(201)
    const data = { method: 'POST', headers: json, body: JSON.stringify({ title: 'Bonjour' }) } as const
    expect((await knock('editor', 'stories?draft=true&locale=fr', data)).status).toBe(201)
  })
})
