import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { askPages } from './askPages'

test('it asks by a name, because Next sends the head late to those without one', async () => {
  const port = await pagesThat((req, res) => res.end(req.headers['user-agent']))
  const { body } = await askPages({ port })({ address: '/en', as: 'page' })
  expect(body.toString()).toBe('press')
})

test('pages that say nothing in time fail with a reason, so that another instance may be asked', async () => {
  const port = await pagesThat(() => undefined)
  await expect(askPages({ port, patience: 50 })({ address: '/en', as: 'page' })).rejects.toMatchObject({
    reason: 'silent',
  })
})

async function pagesThat(answer: RequestListener): Promise<number> {
  const server = createServer(answer).listen(0, 'localhost')
  onTestFinished(() => server.closeAllConnections())
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
