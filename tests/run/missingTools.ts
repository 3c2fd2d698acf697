import { spawnSync } from 'node:child_process'

import { findChromium } from './findChromium'

/** Installs the browser, Java and poppler where it may; otherwise returns the sentence that says what to install. */
export function missingTools(): string | undefined {
  if (!missing().length) return undefined
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall) {
    console.log(`Installing ${missing().join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' })
    const args = ['install', '-y', '-q', '--no-install-recommends', ...missing()]
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  if (missing().length)
    return `Install ${missing().join(', ')} (Debian: apt-get install), or set CHROMIUM_PATH for the browser.`
}

const runs = (program: string, flag: string) => !spawnSync(program, [flag], { stdio: 'ignore' }).error

const missing = () => [
  ...(findChromium() ? [] : ['chromium']),
  ...(runs('java', '-version') ? [] : ['default-jre-headless']),
  ...(runs('pdftoppm', '-v') ? [] : ['poppler-utils']),
]
