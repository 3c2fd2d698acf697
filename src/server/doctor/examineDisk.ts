import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'

import type { Env } from '@/platform/env'

import { foldersOf } from '../postgres/findRunning'
import { about, type Finding } from './Finding'

const { ok, warning, failed } = about('Disk')
const gigabyte = 1e9

/** How much room is left where database, uploads and backups grow; one line for each disk. */
export async function examineDisk({ dataDir }: Env): Promise<Finding[]> {
  const places = foldersOf(dataDir).filter((folder) => existsSync(folder))
  if (!places.length) return [warning(`${dataDir} does not exist yet`)]
  const disks = new Map(places.map((folder) => [statSync(folder).dev, folder]))
  return Promise.all([...disks.values()].map(examineFolder))
}

async function examineFolder(folder: string): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(folder)
  const free = bavail * bsize
  const text = `${(free / gigabyte).toFixed(1)} of ${((blocks * bsize) / gigabyte).toFixed(1)} GB free at ${folder}`
  if (free < 0.5 * gigabyte) return failed(text)
  return free < 2 * gigabyte ? warning(text) : ok(text)
}
