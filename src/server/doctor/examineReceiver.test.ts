import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

import { expect, test } from 'vitest'

import { readEnv } from '@/platform/env'

import { examineReceiver } from './examineReceiver'

/** What the doctor says of a port at which somebody greets like this, or nobody does. */
async function examine(greeting?: string): Promise<string | undefined> {
  const server = createServer((line) => line.end(greeting ?? '')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  if (greeting === undefined) await new Promise((resolve) => server.close(resolve))
  const env = { MAIL_RECEIVER: `0.0.0.0:${port}`, MAIL_RETURN_DOMAIN: 'back.example.org' }
  const [finding] = await examineReceiver(readEnv(env))
  server.close()
  return finding?.state
}

test.each([
  ['our receiver', '220 back.example.org ESMTP\r\n', 'ok'],
  ['another mail server', '220 mail.example.org ESMTP\r\n', 'failed'],
  ['nobody', undefined, 'failed'],
])('%s at the port of the receiver', async (_, greeting, state) => {
  expect(await examine(greeting)).toBe(state)
})

test('without a receiver nothing is said of one', async () => {
  expect(await examineReceiver(readEnv({}))).toEqual([])
})
