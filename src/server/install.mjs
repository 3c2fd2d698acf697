import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Runs `npm ci` when node_modules is missing or differs from package-lock.json; needs no dependency itself. */
export function install(say) {
  if (isFresh()) return
  say('Installing dependencies (a minute or two) …')
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status, error, stdout, stderr } = spawnSync(npm[0], args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return say('Dependencies installed')

  const output = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim()
  const full = /ENOSPC|No space left/i.test(output)
  const cause = output.split('\n').slice(0, 12).join('\n')
  console.error(
    full ? 'The disk is full: free some space and start again.' : `${cause}\nnpm ci did not succeed: see above.`,
  )
  process.exit(1)
}

// npm writes node_modules/.package-lock.json last, so an interrupted installation has none.
function isFresh() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const wanted = packagesIn('package-lock.json')
  const found = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional, link }]) => {
    const here = found[place]
    if (!here) return place === '' || optional || devOptional || link
    return here.version === version && here.integrity === integrity
  })
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
