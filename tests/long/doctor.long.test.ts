import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { noteBackup } from '@/server/backup/lastBackup'

import { type as command } from '../helpers/commands'
import { aDatabase, aDataFolder, ask } from '../helpers/databases'

let ready = true
const site = createServer((_, res) => res.writeHead(ready ? 200 : 503).end('the words of the site\n'))
beforeAll(() => new Promise<void>((resolve) => site.listen(0, 'localhost', resolve)))
afterAll(() => void site.close())

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

/** A site that is well: its database has all tables, it answers, and its last backup is some hours old. */
async function aSite({ backup = hoursAgo(3) }: { backup?: Date } = {}) {
  const DATA_DIR = aDataFolder()
  noteBackup(DATA_DIR, { at: backup, file: path.join(DATA_DIR, 'backups/duo.tar') })
  return { DATABASE_URL: await aDatabase(), DATA_DIR, PORT: String((site.address() as AddressInfo).port) }
}

const late = `select graphile_worker.add_job('later', '{}'::json, run_at := now() - interval '20 minutes')`
const veryLate = late.replace('20 minutes', '3 hours')
const givenUp = `${late}; update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'anna@example.org'`
const uncleared = `alter function clear_log(timestamptz) owner to current_user`
const unguarded = `alter table log disable trigger keep_log`
const older = `delete from payload_migrations where name like '%_press'`
const newer = `insert into payload_migrations (id, name, batch) values (gen_random_uuid(), '20991231_future', 9)`

describe('a volunteer who asks the doctor', () => {
  test('about a site that is well reads a line on each matter, and monitoring hears 0', async () => {
    const { code, said } = await command(['--doctor'], await aSite())
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(/^ok {7}Database {4}answers \(PostgreSQL 18\.\d+, DATABASE_URL\)$/),
      expect.stringMatching(/^ok {7}Migrations {2}all \d+ have run$/),
      expect.stringMatching(/^ok {7}Queue {7}nothing waits$/),
      expect.stringMatching(/^ok {7}Failed work none, mails included$/),
      expect.stringMatching(/^ok {7}Log {9}can only be added to; the clearing may drop what is older than 12 months$/),
      expect.stringMatching(/^ok {7}Site {8}is ready \(http:\/\/localhost:\d+\/readyz\)$/),
      expect.stringMatching(/^ok {7}Disk {8}[\d.]+ of [\d.]+ GB free at /),
      expect.stringMatching(/^ok {7}Backup {6}3 hours old /),
      expect.stringMatching(/^ok {7}Versions {4}Node \S+, Payload \S+, Next \S+$/),
    ])
    expect(code).toBe(0)
  })

  test.each([
    ['whose last backup is three days old', hoursAgo(75), '', 1, 'warning  Backup      the last one is 3 days old'],
    ['whose work has been waiting', undefined, late, 1, 'warning  Queue       1 due, the oldest for 20 minutes'],
    ['whose worker is gone', undefined, veryLate, 2, 'failed   Queue       1 due, the oldest for 180 minutes'],
    ['that gave work up', undefined, givenUp, 1, 'warning  Failed work given up, mails included: later 1'],
    ['whose log cannot be cleared', undefined, uncleared, 1, 'until the role duo_clearing is set up'],
    ['whose log is not guarded', undefined, unguarded, 2, 'failed   Log         it can be changed'],
    ['that was upgraded and not started', undefined, older, 1, 'will run at the next start'],
    ['that is older than its database', undefined, newer, 2, 'belongs to a newer release (20991231_future)'],
  ])('about a site %s reads so', async (_, backup, change, status, line) => {
    const unwell = await aSite({ backup })
    if (change) await ask(unwell.DATABASE_URL, change)
    const { code, said } = await command(['--doctor'], unwell)
    expect(said).toContain(line)
    expect(said).not.toContain('anna@example.org')
    expect(code).toBe(status)
  })

  test('about a site whose database is away reads so, and monitoring hears 2', async () => {
    const away = { ...(await aSite()), DATABASE_URL: 'postgres://duo@127.0.0.1:9/duo' }
    const { code, said } = await command(['--doctor'], away)
    expect(said).toContain(
      'failed   Database    DATABASE_URL cannot be used: PostgreSQL does not answer at 127.0.0.1:9',
    )
    expect(said).toContain('ok       Backup')
    expect(code).toBe(2)
  })

  test('about a site that says it is not ready reads its words', async () => {
    ready = false
    const { code, said } = await command(['--doctor'], await aSite())
    ready = true
    expect(said).toMatch(/^failed {3}Site {8}\S+ answers 503: the words of the site$/m)
    expect(code).toBe(2)
  })

  test('about a folder in which nothing ever ran reads that there is none, and makes none', async () => {
    const DATA_DIR = path.join(aDataFolder(), 'nothing')
    const { code, said } = await command(['--doctor'], { ...(await aSite()), DATABASE_URL: '', DATA_DIR })
    expect(said).toContain(`failed   Database    there is none in ${DATA_DIR} yet`)
    expect(said).toContain('warning  Backup      there is none: npm run backup makes one')
    expect(existsSync(DATA_DIR)).toBe(false)
    expect(code).toBe(2)
  })

  test('with a setting that cannot be used reads which, and monitoring hears 2', async () => {
    const { code, said } = await command(['--doctor'], { ...(await aSite()), TRUSTED_PROXIES: 'nonsense' })
    expect(said).toContain('The setting TRUSTED_PROXIES')
    expect(code).toBe(2)
  })
})
