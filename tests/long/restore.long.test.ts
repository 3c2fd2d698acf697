import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'

import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import { ArchiveWriter } from '@/server/backup/ArchiveWriter'
import { readArchive } from '@/server/backup/readArchive'
import { verifyBackup } from '@/server/backup/verifyBackup'
import { freePort } from '@/server/ports'
import { findHome } from '@/server/postgres/findHome'
import { startPostgres } from '@/server/postgres/startPostgres'
import { takeLock } from '@/server/takeLock'

import { aBackup, aFilledSite, elsewhere, mine } from '../helpers/backups'
import { type as command } from '../helpers/commands'
import { aDataFolder, ask, filesIn, printsOf, rulesOf } from '../helpers/databases'

vi.setConfig({ testTimeout: 180_000 }) // Each restore starts a process that makes two hundred tables.

let backup = ''
beforeAll(async () => {
  backup = await aBackup()
})

describe('a volunteer who restores', () => {
  test('gets what a later release has added since, too', async () => {
    const old = await elsewhere({ bare: false })
    await ask(old.DATABASE_URL, 'drop trigger demand_administrator on staff_roles')
    await ask(old.DATABASE_URL, 'drop function demand_administrator()')
    await ask(old.DATABASE_URL, `delete from payload_migrations where name like '%_last_administrator'`)
    const file = path.join(old.DATA_DIR, 'old.tar')
    await command(['--backup', file], old)

    const there = await elsewhere()
    expect(await command(['--restore', file], there)).toMatchObject({ code: 0 })
    expect(await rulesOf(there.DATABASE_URL)).toEqual(await rulesOf(mine.DATABASE_URL))
  })

  test('with --replace has the backup instead, its keys included, and what was there in another', async () => {
    const there = await aFilledSite()
    const before = await printsOf(there.DATABASE_URL)
    const file = path.join(there.DATA_DIR, 'keys.tar')
    const { said } = await command(['--backup', file, '--with-keys'], mine)
    expect(said).toContain('whoever has this file can sign in as anybody')

    expect(await command(['--restore', file, '--replace'], there)).toMatchObject({ code: 0 })
    expect(await printsOf(there.DATABASE_URL)).toEqual(await printsOf(mine.DATABASE_URL))
    expect(filesIn(path.join(there.DATA_DIR, 'uploads'))).toEqual(filesIn(path.join(mine.DATA_DIR, 'uploads')))
    expect(readFileSync(path.join(there.DATA_DIR, 'keys/payload-secret'), 'utf8')).toContain('that was backed up')

    const [kept = ''] = readdirSync(path.join(there.DATA_DIR, 'backups'))
    const { manifest, names } = await verifyBackup(path.join(there.DATA_DIR, 'backups', kept))
    expect(names).toContain('uploads/media/old.jpg')
    for (const { name, rows } of manifest.tables) expect(`${name} ${before[name]}`).toContain(`${name} ${rows} `)
  })
})

test('a restore whose counts do not come out changes nothing', async () => {
  const there = await aFilledSite()
  const before = await printsOf(there.DATABASE_URL)
  const file = path.join(there.DATA_DIR, 'forged.tar')
  const forged = new ArchiveWriter(file)
  for await (const { name, content } of readArchive(backup)) {
    const bytes = await buffer(content)
    const text = name === 'manifest.json' ? bytes.toString().replace(/("stories"[^}]*"rows": )2/, '$13') : bytes
    if (name !== 'SHA256SUMS') await forged.addBytes(name, text)
  }
  await forged.finish()

  const { code, said } = await command(['--restore', file, '--replace'], there)
  expect(said).toContain('stories has 2 rows where the backup has 3: nothing is kept.')
  expect(code).toBe(1)
  expect(await printsOf(there.DATABASE_URL)).toEqual(before)
  expect(filesIn(path.join(there.DATA_DIR, 'uploads'))).toHaveLength(1)
})

describe('a volunteer whose site brings its own database', () => {
  test('restores into an empty folder, backs up whether it runs or not, and is refused a restore while it runs', async () => {
    const DATA_DIR = aDataFolder()
    const site = { DATABASE_URL: '', DATA_DIR, PORT: String(await freePort()) }
    expect(await command(['--backup'], site)).toMatchObject({ code: 1 })
    expect(await command(['--restore', backup], site)).toMatchObject({ code: 0 })
    const stopped = await command(['--backup', path.join(DATA_DIR, 'stopped.tar')], site)
    expect(stopped.said).toContain('Database ready')

    const unlock = takeLock(DATA_DIR, 'http://localhost:3000')
    const cluster = await startPostgres(findHome(DATA_DIR), { log: path.join(DATA_DIR, 'logs/postgres.log') })
    onTestFinished(async () => {
      await cluster.stop()
      unlock()
    })
    expect(await printsOf(cluster.urlOf('duo'))).toEqual(await printsOf(mine.DATABASE_URL))
    const running = await command(['--backup', path.join(DATA_DIR, 'running.tar')], site)
    expect(running.said).toContain('The site runs, and goes on running')
    const [first, second] = await Promise.all(
      ['stopped', 'running'].map((name) => partsOf(path.join(DATA_DIR, `${name}.tar`))),
    )
    expect(second).toEqual(first)

    const { code, said } = await command(['--restore', backup, '--replace'], site)
    expect(said).toContain(`The site already runs on ${DATA_DIR}`)
    expect(code).toBe(1)
  })
})

const partsOf = async (file: string) => {
  const { manifest, names } = await verifyBackup(file)
  return { tables: manifest.tables, migrations: manifest.migrations, names }
}
