import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { aFolder } from './folders'
import { start } from './launcher'

const onlyRoot = 'only root can become another user, and close a folder to PostgreSQL'

describe('someone who installs the site in a closed home folder', () => {
  test('is served when they are an ordinary user', async ({ skip }) => {
    skip(process.getuid?.() !== 0, onlyRoot)
    const { home, project, user } = aHomeOfNobody()
    const site = await start(path.join(project, '.data'), { DEMO: '0', HOME: home }, { project, user })
    expect(await site.page('/readyz')).toBe('ok\n')
    expect(await site.page('/en/search')).toContain('<html lang="en"')

    expect(site.said).not.toMatch(/EACCES|EPERM|permission/i)
    expect(statSync(path.join(project, '.data/postgres')).uid).toBe(user.uid)
    await site.ctrlC()
  })

  test('is served when they are root, and reads where the database had to go', async ({ skip }) => {
    skip(process.getuid?.() !== 0, onlyRoot)
    const home = aFolder()
    chmodSync(home, 0o700)
    const folder = path.join(home, 'data')
    onTestFinished(() => rmSync(placeOf(folder), { recursive: true, force: true }))

    const site = await start(folder, { DEMO: '0' })
    expect(site.said).toContain(`Database ready (PostgreSQL 18, ${placeOf(folder)}/postgres)`)
    expect(await site.page('/readyz')).toBe('ok\n')
    await site.ctrlC()
  })
})

const placeOf = (folder: string) => readFileSync(path.join(folder, 'postgres.place'), 'utf8').trim()

/** A home that only its owner may enter, with a copy of the project that is ready to start. */
function aHomeOfNobody() {
  const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'])))
  const home = aFolder()
  const project = path.join(home, 'duo')
  mkdirSync(path.join(project, '.next'), { recursive: true })
  copy(entries('.', ['.git', '.data', '.env', '.next', 'node_modules']), project)
  copy(entries('.next', ['cache']), path.join(project, '.next'))
  execFileSync('chown', ['-R', `${uid}:${gid}`, home])
  // Linked, because it is large and nobody writes there; copied where the temporary folder is on another disk.
  const linked = spawnSync('cp', ['-al', 'node_modules', project]).status === 0
  if (!linked) execFileSync('cp', ['-a', 'node_modules', project])
  chmodSync(home, 0o700)
  return { home, project, user: { uid, gid } }
}

const entries = (folder: string, except: string[]) =>
  readdirSync(folder)
    .filter((name) => !except.includes(name))
    .map((name) => path.join(folder, name))

const copy = (places: string[], to: string) => execFileSync('cp', ['-a', ...places, to])
