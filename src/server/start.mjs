import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { install } from './install.mjs'

const say = (text) => console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${text}`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))
if (existsSync('.env')) process.loadEnvFile('.env')
install(say)

const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./main.ts')
await main(process.argv.slice(2))
