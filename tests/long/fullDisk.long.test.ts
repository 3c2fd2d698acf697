import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, onTestFinished, test, type TestContext } from 'vitest'

import { aFolder, aLoadedFolder } from './folders'
import { start, tryStart } from './launcher'

const sentence = /^The disk is full.*: free some space and start again; nothing is lost\.$/m

describe('someone whose disk is full', () => {
  test('reads so, and finds every story once there is room again', async ({ skip }) => {
    const disk = aDisk('400m', skip)
    const { folder, stories } = await aLoadedFolder()
    const data = path.join(disk, 'data')
    execFileSync('cp', ['-a', folder, data])
    const film = path.join(disk, 'film.mp4')
    spawnSync('dd', ['if=/dev/zero', `of=${film}`, 'bs=4k']) // Ends when nothing more goes in.

    const { code, said } = await tryStart(data)
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    rmSync(film)
    expect(await (await start(data)).stories()).toBe(stories)
  })

  test('before the first start has made its tables reads so, and is served once there is room', async ({ skip }) => {
    const disk = aDisk('70m', skip) // Enough for PostgreSQL itself, and not for our tables.
    const data = path.join(disk, 'data')
    const { code, said } = await tryStart(data, { DEMO: '0' })
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('CREATE')

    execFileSync('mount', ['-o', 'remount,size=400m', disk])
    expect(await (await start(data, { DEMO: '0' })).page('/readyz')).toBe('ok\n')
  })
})

/** A disk of that size, where this machine lets us have one. */
function aDisk(size: string, skip: TestContext['skip']): string {
  const disk = aFolder()
  const { status, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0711`, 'tmpfs', disk])
  skip(Boolean(error) || status !== 0, 'only root can make a small disk, and not in every container')
  onTestFinished(() => void spawnSync('umount', ['--lazy', disk]))
  return disk
}
