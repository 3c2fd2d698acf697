import { describe, expect, test } from 'vitest'

import { forwardedHeaders } from './forwardedHeaders'
import { trustedProxies } from './trustedProxies'

const trusted = trustedProxies(['loopback', '10.0.0.0/8', '2001:db8::/32'])
const arrive = (address: string, headers = {}) =>
  forwardedHeaders({ address, headers: { host: 'duo.example.org', ...headers }, trusted })

describe('what the pages may believe about a request', () => {
  test.each([
    ['a reader on the open internet', '203.0.113.7', undefined, '203.0.113.7'],
    ['a reader who pretends to be somebody else', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['a reader behind one trusted proxy', '10.1.2.3', '203.0.113.7', '203.0.113.7'],
    ['a reader who lies to the trusted proxy', '10.1.2.3', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['a reader behind two trusted proxies', '127.0.0.1', '203.0.113.7, 10.9.9.9', '203.0.113.7'],
    ['a reader behind a proxy on IPv6', '2001:db8::5', '2001:db9::7', '2001:db9::7'],
    ['an IPv4 reader on an IPv6 socket', '::ffff:203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['nonsense from a trusted proxy', '127.0.0.1', 'unknown, <script>', '127.0.0.1'],
    ['the trusted proxy itself', '::1', undefined, '::1'],
  ])('%s', (_, address, said, reader) => {
    expect(arrive(address, said ? { 'x-forwarded-for': said } : {})['x-forwarded-for']).toBe(reader)
  })

  test('a trusted proxy may say that the reader came over https, and to which host', () => {
    const said = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'www.example.org' }
    expect(arrive('10.1.2.3', said)).toMatchObject(said)
    expect(arrive('203.0.113.7', said)).toMatchObject({
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'duo.example.org',
    })
  })

  test('other headers pass, claims about the sender do not', () => {
    const claims = { forwarded: 'for=1.2.3.4', 'x-real-ip': '1.2.3.4', 'x-forwarded-port': '1', cookie: 'a=b' }
    const passed = arrive('127.0.0.1', claims)
    expect(passed).toMatchObject({ host: 'duo.example.org', cookie: 'a=b' })
    expect(Object.keys(passed)).not.toEqual(expect.arrayContaining(['x-real-ip']))
    expect(passed).not.toHaveProperty('forwarded')
    expect(passed).not.toHaveProperty('x-forwarded-port')
    for (const name of ['x-press', 'x-press-generation'])
      expect(arrive('127.0.0.1', { [name]: 'page' })).not.toHaveProperty(name)
  })
})
