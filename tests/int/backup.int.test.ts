import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'
import sharp from 'sharp'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import { planChange } from '@/content/publishing/planChange'
import { ArchiveWriter } from '@/server/backup/ArchiveWriter'
import { dumpDatabase } from '@/server/backup/dumpDatabase'
import { readArchive } from '@/server/backup/readArchive'
import { verifyBackup } from '@/server/backup/verifyBackup'
import { freePort } from '@/server/ports'
import { findHome } from '@/server/postgres/findHome'
import { startPostgres } from '@/server/postgres/startPostgres'
import { takeLock } from '@/server/takeLock'

import { begin, type as command } from '../helpers/commands'
import { aDatabase, aDataFolder, ask, filesIn, printsOf, rulesOf } from '../helpers/databases'
import { aColleague, aDraft, aPublished, payload, requestAs } from '../helpers/house'

const mine = { DATABASE_URL: process.env.DATABASE_URL ?? '', DATA_DIR: process.env.DATA_DIR ?? '' }
const title = '“Ça y est” 🎉 Ünïcode\t\\N \\. 👩🏽‍🏭'
const summary = `${title}.`

vi.setConfig({ testTimeout: 180_000 }) // Each restore starts a process that makes two hundred tables.

let backup = ''
beforeAll(async () => {
  await aPublished('stories', { fr: title, nl: title })
  const id = await aDraft('stories', { fr: 'Bientôt' })
  const req = await requestAs(await aColleague('editor'))
  const at = new Date(Date.now() + 86_400_000)
  expect(await planChange(req, { kind: 'stories', id, language: 'fr', action: 'publish', at })).toMatchObject({
    ok: true,
  })
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b22' } })
    .jpeg()
    .toBuffer()
  const file = { data, name: 'été.jpg', mimetype: 'image/jpeg', size: data.length }
  await payload.create({ collection: 'media', data: { alt: 'Rouge' }, file, locale: 'fr' })
  mkdirSync(path.join(mine.DATA_DIR, 'keys'), { recursive: true })
  writeFileSync(path.join(mine.DATA_DIR, 'keys/payload-secret'), 'the secret of the site that was backed up')

  backup = path.join(aDataFolder(), 'site.tar')
  expect(await command(['--backup', backup], mine)).toMatchObject({ code: 0 })
})

const elsewhere = async ({ bare = true } = {}) => ({ DATABASE_URL: await aDatabase({ bare }), DATA_DIR: aDataFolder() })

/** A site elsewhere whose only content is one colleague, and one file. */
async function aFilledSite() {
  const site = await elsewhere({ bare: false })
  await ask(site.DATABASE_URL, `insert into themes (id) values ('0190f5a2-0000-7000-8000-000000000001')`)
  mkdirSync(path.join(site.DATA_DIR, 'uploads/media'), { recursive: true })
  writeFileSync(path.join(site.DATA_DIR, 'uploads/media/old.jpg'), 'old')
  return site
}

describe('a volunteer who restores on another machine', () => {
  test('finds every row, every file and every rule as it was', async () => {
    const there = await elsewhere()
    const { code, said } = await command(['--restore', backup], there)

    expect(said).toContain('As many rows as in the backup in each of')
    expect(code).toBe(0)
    expect(await printsOf(there.DATABASE_URL)).toEqual(await printsOf(mine.DATABASE_URL))
    expect(await rulesOf(there.DATABASE_URL)).toEqual(await rulesOf(mine.DATABASE_URL))
    expect(filesIn(path.join(there.DATA_DIR, 'uploads'))).toEqual(filesIn(path.join(mine.DATA_DIR, 'uploads')))
    expect(filesIn(path.join(there.DATA_DIR, 'uploads')).length).toBeGreaterThan(1)
    const stories = await ask(there.DATABASE_URL, `select title, summary from stories_locales where _locale = 'nl'`)
    expect(stories).toEqual([{ title, summary }])

    const job = `select id::int from graphile_worker.add_job('later', '{}'::json)`
    const [planned] = await ask<{ id: number }>(
      there.DATABASE_URL,
      'select max(id)::int as id from graphile_worker.jobs',
    )
    const [added] = await ask<{ id: number }>(there.DATABASE_URL, job)
    expect(planned?.id).toBeGreaterThan(0)
    expect(added?.id).toBeGreaterThan(planned?.id ?? 0)
  })

  test('gets what a later release has added since, too', async () => {
    const old = await elsewhere({ bare: false })
    await ask(old.DATABASE_URL, 'drop function say_changed cascade')
    await ask(old.DATABASE_URL, 'drop function watch_content')
    await ask(old.DATABASE_URL, `delete from payload_migrations where name like '%_press'`)
    const file = path.join(old.DATA_DIR, 'old.tar')
    await command(['--backup', file], old)

    const there = await elsewhere()
    expect(await command(['--restore', file], there)).toMatchObject({ code: 0 })
    expect(await rulesOf(there.DATABASE_URL)).toEqual(await rulesOf(mine.DATABASE_URL))
  })

  test('whose release is older than the backup reads so', async () => {
    const newer = await elsewhere({ bare: false })
    await ask(newer.DATABASE_URL, `update payload_migrations set name = '20991231_future' where name like '%_press'`)
    const file = path.join(newer.DATA_DIR, 'new.tar')
    await command(['--backup', file], newer)

    const there = await elsewhere()
    const { code, said } = await command(['--restore', file], there)
    expect(said).toContain('made by a newer release (migration 20991231_future')
    expect(code).toBe(1)
    expect(await printsOf(there.DATABASE_URL)).toEqual({})
  })
})

describe('a volunteer who restores where there is content already', () => {
  test('is refused, and nothing changes', async () => {
    const there = await aFilledSite()
    const before = await printsOf(there.DATABASE_URL)
    const { code, said } = await command(['--restore', backup], there)
    expect(said).toContain('The database already has content. With --replace')
    expect(code).toBe(1)
    expect(await printsOf(there.DATABASE_URL)).toEqual(before)
    expect(filesIn(path.join(there.DATA_DIR, 'uploads'))).toHaveLength(1)
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

  test('is refused while another instance is connected', async () => {
    const there = await aFilledSite()
    const instance = new Client(there.DATABASE_URL)
    await instance.connect()
    const { code, said } = await command(['--restore', backup, '--replace'], there)
    await instance.end()
    expect(said).toContain('Somebody works with this database (1 connections): stop every instance first.')
    expect(code).toBe(1)
  })
})

describe('a volunteer whose backup was damaged', () => {
  const places = ['manifest.json', 'public.stories_locales', 'uploads/media', 'SHA256SUMS'] as const

  test.each(places)('in %s reads so before anything is touched', async (place) => {
    const file = path.join(aDataFolder(), 'damaged.tar')
    const bytes = readFileSync(backup)
    const at = bytes.indexOf(place) + 512 + 40 // In the content, behind the header that names it.
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(file, bytes)
    await expect(verifyBackup(file)).rejects.toThrow(
      /is damaged, not whole, or no backup of ours: .*Nothing was touched/,
    )
  })

  test.each([0.01, 0.5, 0.99])('and ends after a share of %d reads so', async (share) => {
    const file = path.join(aDataFolder(), 'short.tar')
    writeFileSync(file, readFileSync(backup))
    truncateSync(file, Math.floor((statSync(backup).size * share) / 512) * 512)
    await expect(verifyBackup(file)).rejects.toThrow('is damaged, not whole, or no backup of ours')
  })

  test('keeps all that is there, --replace or not', async () => {
    const there = await aFilledSite()
    const before = await printsOf(there.DATABASE_URL)
    const file = path.join(there.DATA_DIR, 'short.tar')
    writeFileSync(file, readFileSync(backup).subarray(0, 50_000))
    const { code, said } = await command(['--restore', file, '--replace'], there)
    expect(said).toContain('Nothing was touched.')
    expect(code).toBe(1)
    expect(await printsOf(there.DATABASE_URL)).toEqual(before)
    expect(existsSync(path.join(there.DATA_DIR, 'backups'))).toBe(false)
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

describe('whoever makes a backup', () => {
  test('gets one moment of the database, however much is written meanwhile', async () => {
    const url = await aDatabase()
    await ask(url, 'create table a_first (n int); create table z_last (n int)')
    const writer = new Client(url)
    await writer.connect()
    let busy = true
    const writing = (async () => {
      for (let n = 0; busy; n += 1)
        await writer.query(`begin; insert into a_first values (${n}); insert into z_last values (${n}); commit`)
    })()
    const { tables } = await dumpDatabase(url, aDataFolder())
    busy = false
    await writing
    await writer.end()
    const [first, last] = ['a_first', 'z_last'].map((name) => tables.find((table) => table.name === name)?.rows)
    expect(first).toBe(last)
    expect(Number((await ask<{ n: number }>(url, 'select count(*) as n from z_last'))[0]?.n)).toBeGreaterThan(last ?? 0)
  })

  test('has a file that only they can read, and no keys in it', async () => {
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect((await verifyBackup(backup)).names.filter((name) => name.startsWith('keys/'))).toEqual([])
  })

  test('never writes over another backup', async () => {
    const { code, said } = await command(['--backup', backup], mine)
    expect(said).toContain('a backup is never written over another')
    expect(code).toBe(1)
  })

  test.each([
    ['SIGKILL', ['site.tar.partial']],
    ['SIGTERM', []],
  ] as const)('and is stopped by %s has no file that looks whole', async (signal, left) => {
    const there = await elsewhere({ bare: false })
    const [folder, uploads] = [aDataFolder(), path.join(there.DATA_DIR, 'uploads')]
    mkdirSync(uploads)
    for (const name of ['film-1.mp4', 'film-2.mp4']) {
      writeFileSync(path.join(uploads, name), '')
      truncateSync(path.join(uploads, name), 1e9)
    }
    const { running, ended } = begin(['--backup', path.join(folder, 'site.tar')], there)
    while (!existsSync(path.join(folder, 'site.tar.partial')) && running.exitCode === null) await wait(5)
    running.kill(signal)
    expect((await ended).code).not.toBe(0)
    expect(readdirSync(folder).filter((name) => !name.endsWith('.tables'))).toEqual(left)
  })

  test('on a disk that is full reads so, and has no half file', async ({ skip }) => {
    const disk = aDataFolder()
    const { status, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=0711', 'tmpfs', disk])
    skip(Boolean(error) || status !== 0, 'only root can make a small disk, and not in every container')
    onTestFinished(() => void spawnSync('umount', ['--lazy', disk]))
    const there = await elsewhere({ bare: false })
    mkdirSync(path.join(there.DATA_DIR, 'uploads'))
    writeFileSync(path.join(there.DATA_DIR, 'uploads/film.mp4'), Buffer.alloc(5e6, 'film'))
    const { code, said } = await command(['--backup', path.join(disk, 'site.tar')], there)
    expect(said).toMatch(/^The disk is full/m)
    expect(code).toBe(1)
    expect(readdirSync(disk)).toEqual([])
  })
})
