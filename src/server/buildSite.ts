import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { fingerprint } from './fingerprint'
import { say } from './say'
import type { Site } from './Site'

const stamp = '.next/built-from.json'

/**
 * Builds the pages when their sources changed since the last build, or when the form key did: the names of server
 * actions depend on it. `anyKey` also takes a build with another key, which tests may do because they keep no forms.
 */
export async function buildSite(site: Site, { anyKey }: { anyKey: boolean }): Promise<void> {
  site.makeFolders()
  const wanted = { sources: fingerprint(), key: createHash('sha256').update(site.formKey()).digest('hex') }
  const built = existsSync(stamp) && existsSync('.next/BUILD_ID')
  const found = built ? (JSON.parse(readFileSync(stamp, 'utf8')) as typeof wanted) : undefined
  if (found?.sources === wanted.sources && (anyKey || found.key === wanted.key)) return

  say('Building the pages (about three minutes) …')
  for (const old of [stamp, site.log('build')]) rmSync(old, { force: true })
  const args = ['node_modules/next/dist/bin/next', 'build']
  await site.children.run({ name: 'next build', args, env: site.childEnv('production'), log: site.log('build') })
  writeFileSync(stamp, JSON.stringify(wanted))
  say('Pages built')
}
