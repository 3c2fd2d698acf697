import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'

import { isScannerThere, scanForViruses } from '@/platform/scanForViruses'

import { aReport } from '../helpers/badFiles'
import { type as command } from '../helpers/commands'
import { aDatabase, aDataFolder } from '../helpers/databases'
import { aColleague, payload, requestAs } from '../helpers/house'

/** The file on which every scanner agrees (eicar.org); in two halves, or a scanner here would take this test away. */
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

const folder = mkdtempSync(path.join(tmpdir(), 'duo-clamd-'))
const socket = path.join(folder, 'clamd.ctl')
const there = `unix:${socket}`
let clamd: ReturnType<typeof spawn> | undefined

/** Debian's clamd on a list of its own that knows one harmful file, because the real lists come over the network. */
beforeAll(async () => {
  if (spawnSync('clamd', ['--version']).error && process.getuid?.() === 0)
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'clamav-daemon'])
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'db'))
  writeFileSync(path.join(folder, 'db/own.ndb'), `Own.Eicar:0:*:${Buffer.from(eicar).toString('hex')}\n`)
  const config = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${folder}/db`,
    'Foreground yes',
    'StreamMaxLength 300M',
    'MaxFileSize 300M',
    'MaxScanSize 400M',
  ]
  writeFileSync(path.join(folder, 'clamd.conf'), `${config.join('\n')}\n`)
  clamd = spawn('clamd', ['-c', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  for (let tries = 0; tries < 300 && !(await isScannerThere(there)); tries += 1) await wait(100)
}, 120_000)

afterAll(() => void clamd?.kill())
afterEach(() => void vi.unstubAllEnvs())

const scan = (address: string, content: Buffer | string) => {
  vi.stubEnv('CLAMD_URL', address)
  return scanForViruses(() => Readable.from([Buffer.from(content)]))
}

describe('the virus scanner', () => {
  test('lets a report pass, and stops what it knows to be harmful', async () => {
    expect(await scan(there, await aReport())).toBe('clean')
    expect(await scan(there, eicar)).toBe('infected')
    expect(await scan(there, Buffer.concat([Buffer.alloc(5_000_000, 'a'), Buffer.from(eicar)]))).toBe('infected')
  })

  test.each(['unix:/nowhere/clamd.ctl', 'tcp://127.0.0.1:9'])(
    'that is not at %s lets nothing pass',
    async (address) => {
      vi.spyOn(console, 'error').mockReturnValue()
      expect(await scan(address, 'a')).toBe('noScanner')
      expect(await isScannerThere(address)).toBe(false)
    },
  )

  test('lets all pass where none is set', async () => {
    expect(await scan('', eicar)).toBe('clean')
  })

  test.each([
    [there, 'antivirus a trouvé quelque chose'],
    ['unix:/nowhere', 'antivirus ne répond pas'],
  ])('at %s is why an editor reads: %s', async (address, sentence) => {
    vi.spyOn(console, 'error').mockReturnValue()
    vi.stubEnv('CLAMD_URL', address)
    const report = await aReport()
    const data = Buffer.concat([report.subarray(0, 20), Buffer.from(`\n%${eicar}\n`), report.subarray(20)])
    const req = await requestAs(await aColleague('editor'))
    Object.assign(req.i18n, { language: 'fr' })
    const file = { name: 'a.pdf', data, mimetype: 'application/pdf', size: data.length }
    const create = payload.create({ collection: 'documents', data: {}, file, overrideAccess: false, req })
    await expect(create).rejects.toThrow(sentence)
    expect((await payload.count({ collection: 'documents' })).totalDocs).toBe(0)
  })

  test.each([
    [there, 'ok       Scanner     answers (unix:'],
    ['unix:/nowhere', 'failed   Scanner     clamd does not answer at unix:/nowhere'],
  ])('at %s is what the doctor speaks of', async (CLAMD_URL, line) => {
    const { said } = await command(['--doctor'], {
      DATABASE_URL: await aDatabase(),
      DATA_DIR: aDataFolder(),
      CLAMD_URL,
    })
    expect(said).toContain(line)
  })
})
