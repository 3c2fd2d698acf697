import { spawnSync } from 'node:child_process'

import { findChromium } from '../run/findChromium'
import { coresHere } from './cores'

const programs = {
  nginx: ['-v', 'nginx'],
  wrk: ['-v', 'wrk'],
  taskset: ['-V', 'util-linux'],
  pgbench: ['-V', 'postgresql'],
} as const

export type Tool = keyof typeof programs | 'chromium'

/** The sentence that says what a bench lacks here, if anything. */
export function missingTools(tools: Tool[]): string | undefined {
  if (process.platform !== 'linux') return 'The bench reads /proc and binds programs to cores: it needs Linux.'
  const needed = Object.entries(programs).filter(([name]) => (tools as string[]).includes(name))
  const missing = needed.filter(([name, [flag]]) => spawnSync(name, [flag], { env: paths }).error)
  const packages = missing.map(([, [, name]]) => name).join(' ')
  if (missing.length) return `The bench needs ${missing.map(([name]) => name).join(', ')}: apt-get install ${packages}.`
  if (tools.includes('chromium') && !findChromium())
    return 'The bench needs Chromium: apt-get install chromium, or CHROMIUM_PATH.'
  if (coresHere().length < 2) return 'The bench needs two cores: one for the server, one for those who ask.'
}

/** Debian keeps nginx where only root looks. */
export const paths = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
