import { spawnSync } from 'node:child_process'

import { findChromium } from '../run/findChromium'
import { coresHere } from './cores'

const tools = { nginx: ['-v', 'nginx'], wrk: ['-v', 'wrk'], taskset: ['-V', 'util-linux'] } as const

/** The sentence that says what a bench lacks here, if anything. */
export function missingTools(): string | undefined {
  if (process.platform !== 'linux') return 'The bench reads /proc and binds programs to cores: it needs Linux.'
  const missing = Object.entries(tools).filter(([name, [flag]]) => spawnSync(name, [flag], { env: paths }).error)
  const packages = missing.map(([, [, name]]) => name).join(' ')
  if (missing.length) return `The bench needs ${missing.map(([name]) => name).join(', ')}: apt-get install ${packages}.`
  if (!findChromium()) return 'The bench needs Chromium: apt-get install chromium, or CHROMIUM_PATH.'
  if (coresHere().length < 2) return 'The bench needs two cores: one for the server, one for those who ask.'
}

/** Debian keeps nginx where only root looks. */
export const paths = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
