import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { onTestFinished } from 'vitest'

import { start } from './launcher'

const ground = process.env.TEST_FOLDER ?? ''

/** An empty folder that PostgreSQL's user can reach, until the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(ground, 'site-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A data folder of its own with the demo in it, and the number of stories that readers found there. */
export async function aLoadedFolder(): Promise<{ folder: string; stories: number }> {
  const loaded = path.join(ground, 'loaded')
  if (!existsSync(loaded)) await load(loaded)
  const folder = path.join(aFolder(), 'data')
  execFileSync('cp', ['-a', loaded, folder])
  return { folder, stories: Number(readFileSync(path.join(folder, 'stories.count'), 'utf8')) }
}

// Loading takes a minute: it is done once for all tests, and each gets a copy.
async function load(loaded: string): Promise<void> {
  const folder = path.join(aFolder(), 'data')
  const site = await start(folder)
  const stories = await site.stories()
  if (stories < 10) throw new Error(`The demo has only ${stories} stories:\n${site.said}`)
  writeFileSync(path.join(folder, 'stories.count'), String(stories))
  await site.ctrlC()
  renameSync(folder, loaded)
}
