import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { editorAt } from '../helpers/editorAt'
import { aLoadedFolder } from './folders'
import { type Instance, instancesIn } from '../helpers/instances'
import { type Launch, start } from './launcher'

describe('readers of two instances behind nginx', () => {
  test('have from one within a second what was published, changed or withdrawn on the other', async () => {
    const { a, b } = await aCluster()
    const editor = await editorAt(a.url)
    const { id, path } = await editor.newStory({ title: 'The zephyr on the quay' })
    expect((await read(b.url + path)).status).toBe(404)

    await editor.publish(id)
    await within(1, async () => expect((await read(b.url + path)).text).toContain('The zephyr on the quay'))
    await editor.change(id, { title: 'The zephyr has turned' })
    await editor.publish(id)
    await within(1, async () => expect((await read(b.url + path)).text).toContain('The zephyr has turned'))

    await editor.unpublish(id)
    await within(1, async () => expect([404, 410]).toContain((await read(b.url + path)).status))
    expect((await read(a.url + path)).status).toBe(410)
  })

  test('see no error while one is killed, and none when it is back', async () => {
    const { cluster, a } = await aCluster()
    const paths = [
      '/en',
      '/fr/temoignages',
      '/nl/zoeken?q=mentor',
      '/en/stories/every-tuesday-at-ten-at-the-same-table',
    ]
    const seen: string[] = []
    let goesOn = true
    const reader = async (path: string) => {
      while (goesOn) seen.push(await read(cluster.url + path).then(impressionOf, String))
    }
    const readers = [...paths, ...paths].map(reader)
    await wait(1000)
    for (const pid of [a.front, a.next]) process.kill(pid, 'SIGKILL')
    await expect(read(`${a.url}/healthz`)).rejects.toThrow()
    await wait(2000)
    await within(30, async () => expect((await read(`${a.url}/en`)).status).toBe(200))
    await wait(1000)
    goesOn = false
    await Promise.all(readers)

    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter((one) => one !== 'a whole page')).toEqual([])
  })

  test('are told in their language that nobody answers while both are away, and soon read on', async () => {
    const { cluster, a, b } = await aCluster()
    for (const pid of [a.front, a.next, b.front, b.next]) process.kill(pid, 'SIGKILL')

    const [dutch, french] = await Promise.all([
      read(`${cluster.url}/nl/verhalen`),
      read(`${cluster.url}/`, { headers: { 'accept-language': 'fr-BE, nl;q=0.4' } }),
    ])
    expect([dutch.status, french.status]).toEqual([503, 503])
    expect(dutch.text).toContain('Het ligt niet aan jou.')
    expect(french.text).toContain('Vous n’y êtes pour rien.')
    expect(dutch.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(dutch.headers.get('x-frame-options')).toBe('DENY')

    await within(30, async () => expect((await read(`${cluster.url}/nl/verhalen`)).status).toBe(200))
  })

  test('lose all of it within five seconds of Ctrl-C', async () => {
    const { cluster } = await aCluster()
    expect((await read(`${cluster.url}/readyz`)).status).toBe(200)
    expect(await cluster.ctrlC()).toBeLessThan(5)
    expect(cluster.parent.exitCode).toBe(0)
  })
})

async function aCluster(): Promise<{ cluster: Launch; a: Instance; b: Instance }> {
  const { folder } = await aLoadedFolder()
  const cluster = await start(folder, {}, { flags: ['--cluster'] })
  const [a, b] = instancesIn(await cluster.says('Demo sign-ins').then(({ said }) => said))
  if (!a || !b) throw new Error(cluster.said)
  return { cluster, a, b }
}

async function read(url: string, wishes?: RequestInit): Promise<{ status: number; headers: Headers; text: string }> {
  const answer = await fetch(url, { redirect: 'manual', ...wishes })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const impressionOf = ({ status, text }: { status: number; text: string }) =>
  status === 200 && text.includes('</html>') ? 'a whole page' : `${status}: ${text.slice(0, 200)}`

/** Tries again until it holds, for so many seconds. */
async function within(seconds: number, check: () => Promise<void>): Promise<void> {
  const last = Date.now() + seconds * 1000
  for (;;) {
    const failure = await check().then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    if (!failure) return
    if (Date.now() > last) throw failure.error
    await wait(20)
  }
}
