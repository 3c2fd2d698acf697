import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/** What the Nu checker finds in pages, given by their address: at most twenty lines that say which page and where. */
export function htmlFaults(pages: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'duo-html-'))
  for (const [index, [address, html]] of [...pages].entries())
    writeFileSync(path.join(folder, `${index}${address.replace(/[^\w]+/g, '_').slice(0, 80)}.html`), html)
  const flags = ['--errors-only', '--skip-non-html', '--format', 'gnu']
  const { stderr, status } = spawnSync('java', ['-jar', jar, ...flags, folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const lines = stderr.split('\n').filter(Boolean).slice(0, 20)
  return status === 0 ? lines : [`The checker ended with ${status}`, ...lines]
}
