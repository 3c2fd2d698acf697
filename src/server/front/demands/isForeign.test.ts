import { expect, test } from 'vitest'

import { isForeign } from './isForeign'

const home = 'https://duo.example.org'
const cookie = 'payload-token=x'

test.each([
  ['a form of our own page', { origin: home, 'sec-fetch-site': 'same-origin', cookie }, false],
  ['an older browser on our own page', { origin: home, cookie }, false],
  ['a browser that says only that it is on our page', { 'sec-fetch-site': 'same-origin', cookie }, false],
  ['a program without a cookie', {}, false],
  ['a program that brings its key', { authorization: 'JWT x' }, false],
  ['a page of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', cookie }, true],
  ['a page of another site without a cookie', { origin: 'https://evil.example' }, true],
  ['a page of a neighbour under the same domain', { origin: 'https://shop.example.org', cookie }, true],
  ['our own name without encryption', { origin: 'http://duo.example.org', cookie }, true],
  ['our own name on another port', { origin: 'https://duo.example.org:8443', cookie }, true],
  ['a name that begins like ours', { origin: 'https://duo.example.org.evil.example', cookie }, true],
  ['a sandboxed frame', { origin: 'null', cookie }, true],
  ['a neighbour that hides where it is', { 'sec-fetch-site': 'same-site', cookie }, true],
  ['another site that hides where it is', { 'sec-fetch-site': 'cross-site', cookie }, true],
  ['another site that names us', { origin: home, 'sec-fetch-site': 'cross-site', cookie }, true],
  ['somebody with a cookie who does not say where they are', { cookie }, true],
])('what %s sends is foreign: %o', (_, headers, foreign) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'MKCOL'])
    expect(isForeign({ method, headers }, home), method).toBe(foreign)
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(isForeign({ method, headers }, home), method).toBe(false)
})
