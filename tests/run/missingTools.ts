import { spawnSync } from 'node:child_process'

import { findChromium, isShell } from './findChromium'

/** Installs the browser, Java and poppler where it may; otherwise returns the sentence that says what to install. */
export function missingTools(): string | undefined {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall && wanted().length) install(wanted())
  if (missing().length)
    return `Install ${missing().join(', ')} (Debian: apt-get install), or set CHROMIUM_PATH for the browser.`
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' })
  for (const one of packages) {
    const args = ['install', '-y', '-q', '--no-install-recommends', one]
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
}

const runs = (program: string, flag: string) => !spawnSync(program, [flag], { stdio: 'ignore' }).error

const shell = 'chromium-headless-shell'

const others = () => [
  ...(runs('java', '-version') ? [] : ['default-jre-headless']),
  ...(runs('pdftoppm', '-v') ? [] : ['poppler-utils']),
]

// Any browser will do; the shell takes a third of the time for the same.
const wanted = () => [...(process.env.CHROMIUM_PATH || isShell(findChromium()) ? [] : [shell]), ...others()]
const missing = () => [...(findChromium() ? [] : [shell]), ...others()]
