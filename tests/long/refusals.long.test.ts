import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { describe, expect, onTestFinished, test } from 'vitest'

import { freePort } from '../../src/server/ports'
import { aFolder, aLoadedFolder } from './folders'
import { start, tryStart } from './launcher'
import { processesOn } from './processes'

describe('someone whose site cannot start', () => {
  test('reads that the port is taken and that PORT chooses another, and has lost nothing', async () => {
    const { folder, stories } = await aLoadedFolder()
    const { code, said } = await tryStart(folder, { PORT: await aTakenPort() })
    expect(code).toBe(1)
    expect(said).toMatch(/^Port \d+ cannot be used .*set PORT to another one\.$/m)
    expect(said).not.toMatch(stack)
    expect(processesOn(folder)).toEqual([])

    const site = await start(folder)
    expect(await site.stories()).toBe(stories)
  })

  test('reads where the site already runs on this folder, and its readers notice nothing', async () => {
    const { folder, stories } = await aLoadedFolder()
    const first = await start(folder)
    const { code, said } = await tryStart(folder)
    expect(code).toBe(1)
    expect(said).toContain(`The site already runs on ${folder}: process ${first.parent.pid}, at ${first.url}.`)
    expect(said).not.toMatch(stack)

    expect(await first.stories()).toBe(stories)
    expect(await first.page('/readyz')).toBe('ok\n')
    expect(first.said).not.toContain('stopped without being asked')
  })

  test.each([
    ['at which nothing answers', () => freePort().then((port) => `127.0.0.1:${port}/duo`)],
    ['on a machine that nobody knows', async () => 'nowhere.invalid:5432/duo'],
    ['that refuses the password', async () => `${new URL(process.env.TEST_CLUSTER ?? '').host}/postgres`],
  ])('reads that DATABASE_URL leads to a database %s, without the password', async (_, where) => {
    const place = await where()
    const { code, said } = await tryStart(aFolder(), { DATABASE_URL: `postgres://duo:open-sesame@${place}` })
    expect(code).toBe(1)
    expect(said).toMatch(/^DATABASE_URL cannot be used: .*\.$/m)
    expect(said).toContain(place.split(/[:/]/)[0])
    expect(said).not.toContain('open-sesame')
    expect(said).not.toMatch(stack)
  })

  test.each([
    ['PORT', { PORT: 'three thousand' }],
    ['PORT', { PORT: '70000' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'duo.example' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/duo' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['ADMIN_PASSWORD', { ADMIN_EMAIL: 'ada@example.org' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'the one in the cellar' }],
    ['DEMO', { DEMO: 'no' }],
  ])('reads that the setting %s is wrong when it is %o', async (name, wishes) => {
    const { code, said } = await tryStart(aFolder(), wishes)
    expect(code).toBe(1)
    expect(said.trim()).toMatch(new RegExp(`^The setting ${name} must .*\\.$`))
  })
})

const stack = /^ +at /m

async function aTakenPort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return String((server.address() as AddressInfo).port)
}
