import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { compiled } from './program'

/** Loads the demo content into a database without content; an interrupted loading is taken up again. */
export async function loadDemoOnce(payload: Payload, dataDir: string): Promise<void> {
  const loader = compiled('src/demo/load.ts')
  if (!existsSync(loader)) return // The demo may be taken out of the project.
  const begun = path.join(dataDir, 'demo-is-loading')
  if (!existsSync(begun) && (await hasContent(payload))) return

  process.send?.({ step: 'Loading the demo content …' })
  writeFileSync(begun, '')
  rmSync(path.join(dataDir, 'demo-accounts-closed'), { force: true })
  const { loadDemo } = (await import(loader)) as { loadDemo: (payload: Payload) => Promise<unknown> }
  await loadDemo(payload)
  rmSync(begun)
  process.send?.({ step: 'Demo content loaded' })
}

async function hasContent(payload: Payload): Promise<boolean> {
  const slugs = payload.config.collections.filter(
    ({ auth, slug }) => !auth && slug !== 'log' && !slug.startsWith('payload-'),
  )
  for (const { slug } of slugs) if ((await payload.count({ collection: slug })).totalDocs) return true
  return false
}
