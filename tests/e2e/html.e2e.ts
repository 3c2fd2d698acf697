import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from '@playwright/test'

import { firstOf, places } from './places'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

test('the HTML of every page type is valid', async ({ request }) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'duo-html-'))
  const addresses = (['fr', 'nl', 'en'] as const).flatMap((locale) => [
    ...Object.values(places[locale]),
    ...firstOf[locale],
  ])
  for (const [index, address] of addresses.entries()) {
    const html = await (await request.get(address)).text()
    expect(html, address).not.toMatch(/class="[^"]*\b(undefined|null|false)\b/)
    writeFileSync(path.join(folder, `${index}${address.replace(/[^\w]+/g, '_')}.html`), html)
  }

  const { stderr, status } = spawnSync(
    'java',
    ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', folder],
    { encoding: 'utf8' },
  )

  expect(stderr.split('\n').slice(0, 20)).toEqual([''])
  expect(status).toBe(0)
  rmSync(folder, { recursive: true })
})
