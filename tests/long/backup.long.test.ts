import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { Client } from 'pg'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

import { dumpDatabase } from '@/server/backup/dumpDatabase'
import { verifyBackup } from '@/server/backup/verifyBackup'

import { aBackup, aFilledSite, elsewhere, mine, summary, title } from '../helpers/backups'
import { begin, type as command } from '../helpers/commands'
import { aDatabase, aDataFolder, ask, filesIn, printsOf, rulesOf } from '../helpers/databases'

vi.setConfig({ testTimeout: 180_000 }) // Each restore starts a process that makes two hundred tables.

let backup = ''
beforeAll(async () => {
  backup = await aBackup()
})

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
