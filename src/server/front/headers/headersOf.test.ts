import { afterEach, describe, expect, test, vi } from 'vitest'

import { doorOf } from './doorOf'
import { headersOf } from './headersOf'

afterEach(() => void vi.unstubAllEnvs())

test.each([
  ['/', 'page'],
  ['/fr', 'page'],
  ['/fr/temoignages/une-histoire?x=/admin', 'page'],
  ['/fr/portail', 'portal'],
  ['/nl/portaal/mijn', 'portal'],
  ['/en/desk', 'desk'],
  ['/fr/seances-info/mon-inscription/a-token', 'own'],
  ['/fr/seances-info', 'page'],
  ['/fr/accueil/listes', 'desk'],
  ['/fr/desk', 'page'],
  ['/admin', 'admin'],
  ['/admin/collections/stories', 'admin'],
  ['/%61dmin/login', 'admin'],
  ['/administration', 'page'],
  ['/api/stories', 'api'],
  ['/api/documents/file/report.pdf', 'held'],
  ['/media/portrait.avif', 'file'],
  ['/_next/static/a.js', 'file'],
  ['/preview/token', 'preview'],
  ['/door-worker.js', 'worker'],
  ['/constructor', 'page'],
  ['/%ff', 'page'],
])('%s is the door %s', (path, door) => {
  expect(doorOf(path)).toBe(door)
})

const html = 'text/html; charset=utf-8'
const never = ['default-src', "'none'"]

/** Door, type, and what its policy says; each ends with no base and no frame around it. */
const policies = [
  ['a printed page', { door: 'page', type: html }, { 'script-src': "'none'", 'style-src': "'self'" }],
  ['a printed page with a module', { door: 'page', type: html, module: '/m.js' }, { 'script-src': "'self'" }],
  ['a drawn page', { door: 'page', type: html, nonce: 'N' }, { 'script-src': "'self' 'nonce-N' 'strict-dynamic'" }],
  ['the portal', { door: 'portal', type: html, nonce: 'N' }, { 'script-src': "'self' 'nonce-N' 'strict-dynamic'" }],
  ['the desk', { door: 'desk', type: html, nonce: 'N' }, { 'style-src': "'self'", 'form-action': "'self'" }],
  [
    'the worker of the door',
    { door: 'worker', type: 'text/javascript' },
    { 'connect-src': "'self'", sandbox: undefined },
  ],
  ['the admin', { door: 'admin', type: html, nonce: 'N' }, { 'script-src': "'self' 'nonce-N' 'strict-dynamic'" }],
  ['the API', { door: 'api', type: 'application/json' }, { 'script-src': undefined, 'form-action': "'none'" }],
  ['a page of the API', { door: 'api', type: html }, { 'script-src': undefined, 'style-src': undefined }],
  ['a picture', { door: 'file', type: 'image/avif' }, { sandbox: '', 'script-src': undefined }],
  ['a PDF', { door: 'file', type: 'application/pdf' }, { sandbox: undefined, 'script-src': undefined }],
  ['a file called a page', { door: 'file', type: html }, { sandbox: '', 'script-src': undefined }],
  ['a feed', { door: 'page', type: 'application/atom+xml' }, { sandbox: '', 'script-src': undefined }],
  ['something without a type', { door: 'page', type: '' }, { sandbox: '', 'script-src': undefined }],
] as const

test.each(policies)('the policy of %s', (_, about, said) => {
  const written = headersOf(about)['content-security-policy'] ?? ''
  const policy = new Map(
    written.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ')
      return [name, values.join(' ')]
    }),
  )
  expect(policy.get(never[0] ?? '')).toBe(never[1])
  expect([policy.get('base-uri'), policy.get('frame-ancestors')]).toEqual(["'none'", "'none'"])
  for (const [name, value] of Object.entries(said)) expect(policy.get(name), name).toBe(value)
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:(?!\/\/(www\.youtube|player\.vimeo))|\*/)
})

describe('whatever the door', () => {
  const doors = ['page', 'own', 'portal', 'desk', 'preview', 'admin', 'api', 'held', 'file', 'word', 'worker'] as const
  test.each(doors)('%s is not framed, not guessed at, and asks for no camera', (door) => {
    expect(headersOf({ door })).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headersOf({ door })['permissions-policy']).toContain('camera=(), ')
  })

  test.each(doors)('%s is kept by nobody who should not', (door) => {
    expect(headersOf({ door })['cache-control']).toBe(door === 'page' || door === 'file' ? undefined : 'no-store')
  })

  test.each([
    ['https://duo.example.org', 'max-age=31536000'],
    ['http://localhost:3000', undefined],
  ])('at %s browsers are told for encryption: %s', (address, said) => {
    vi.stubEnv('PUBLIC_URL', address)
    for (const door of doors) expect(headersOf({ door })['strict-transport-security']).toBe(said)
  })
})

test('only somebody who develops may evaluate', () => {
  expect(headersOf({ door: 'page', nonce: 'N' })['content-security-policy']).not.toContain('unsafe')
  vi.stubEnv('NODE_ENV', 'development')
  expect(headersOf({ door: 'page', nonce: 'N' })['content-security-policy']).toContain("'unsafe-eval'")
})

test('what a picture shows elsewhere may be shown elsewhere, a page and an answer not', () => {
  const allows = (door: 'file' | 'page' | 'api') => headersOf({ door })['cross-origin-resource-policy']
  expect([allows('file'), allows('page'), allows('api')]).toEqual(['cross-origin', 'same-origin', 'same-origin'])
})
