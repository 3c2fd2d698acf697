import { expect, test } from 'vitest'

import { readPlainRequest } from './readPlainRequest'

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'))
const get = (fields: string, line = 'GET /en HTTP/1.1') => `${line}\r\nHost: a\r\n${fields}\r\n`

test('what a browser asks for a page is plain, and its address, encodings and tags are read', () => {
  const fields = [
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64)',
    'ACCEPT-ENCODING: gzip, deflate, br',
    'Cookie: payload-token=a:b; x="1"',
    'Connection: Keep-Alive',
    'Sec-Fetch-Dest: document',
    'If-None-Match: "a", W/"b"',
  ]
  expect(read(get(fields.map((field) => `${field}\r\n`).join(''), 'GET /fr/a%20b?page=2 HTTP/1.1'))).toEqual({
    url: '/fr/a%20b?page=2',
    acceptEncoding: 'gzip, deflate, br',
    ifNoneMatch: '"a", W/"b"',
  })
})

test.each([
  ['another method', get('', 'POST /en HTTP/1.1')],
  ['a method in small letters', get('', 'get /en HTTP/1.1')],
  ['a head alone', get('', 'HEAD /en HTTP/1.1')],
  ['an older version', get('', 'GET /en HTTP/1.0')],
  ['a whole address', get('', 'GET http://a/en HTTP/1.1')],
  ['an address with letters beyond ASCII', get('', 'GET /été HTTP/1.1')],
  ['an address with a space', get('', 'GET /a b HTTP/1.1')],
  ['no host', 'GET /en HTTP/1.1\r\nAccept: a\r\n\r\n'],
  ['two hosts', get('Host: b\r\n')],
  ['a body by its length', get('Content-Length: 3\r\n')],
  ['a body in pieces', get('Transfer-Encoding: chunked\r\n')],
  ['a body that nobody announced', `${get('')}a=1`],
  ['another request behind it', get('') + get('')],
  ['a range', get('Range: bytes=0-9\r\n')],
  ['a line that closes', get('Connection: close\r\n')],
  ['a line that becomes something else', get('Connection: Upgrade\r\nUpgrade: websocket\r\n')],
  ['a wish to be told to go on', get('Expect: 100-continue\r\n')],
  ["a part for Next's script", get('RSC: 1\r\n')],
  ['a field that we do not know', get('X-Press: page\r\n')],
  ['one encoding field too many', get('Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n')],
  ['lines that end without a return', 'GET /en HTTP/1.1\nHost: a\n\n'],
  ['a return alone within a field', get('Accept: a\rb\r\n')],
  ['a folded field', get('Accept: a\r\n b\r\n')],
  ['a space before the colon', get('Accept : a\r\n')],
  ['a field without a value', get('Accept:\r\n')],
  ['a zero byte', get('Accept: a\0b\r\n')],
  ['a tab', get('Accept: a\tb\r\n')],
  ['half of it', 'GET /en HTTP/1.1\r\nHost: a\r\n'],
  ['nothing', ''],
  ['a very long one', get(`Cookie: ${'x'.repeat(9000)}\r\n`)],
])('%s is for the server', (_, text) => {
  expect(read(text)).toBeUndefined()
})
