import { rmSync } from 'node:fs'
import path from 'node:path'

import { prepareSite } from './prepareSite'
import { say } from './say'
import type { Site } from './Site'
import { StartError } from './StartError'

/** Throws the embedded database, the uploads and the local mails away, and fills the site with fresh demo content. */
export async function resetSite(site: Site): Promise<void> {
  if (site.env.databaseUrl) throw new StartError('Reset only empties the embedded database, and DATABASE_URL is set.')
  site.open()
  const { dataDir } = site.env
  say(`Dropping the database, the uploads and the local mails of ${dataDir}`)
  const places = ['uploads', 'mails', 'demo-is-loading', 'demo-accounts-closed'].map((name) => path.join(dataDir, name))
  for (const place of [site.home?.data ?? '', ...places]) if (place) rmSync(place, { recursive: true, force: true })
  site.makeFolders()

  await site.startDatabase()
  await prepareSite(site, { mode: 'production', stays: false })
  await site.stop()
  say('The demo is fresh: npm start serves it')
  process.exit(0)
}
