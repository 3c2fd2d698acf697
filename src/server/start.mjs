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

// A release that was fetched and not started yet must not exchange the modules of the site that runs.
const [first] = process.argv.slice(2)
const looksOn = ['--backup', '--doctor', '--retention'].includes(first) && existsSync('node_modules/.package-lock.json')
if (!looksOn) install(say)

const { register } = await import('tsx/esm/api')
register()
const { main } = await import('./main.ts').catch((error) => {
  if (!looksOn || error.code !== 'ERR_MODULE_NOT_FOUND') throw error
  console.error('This release was fetched but not installed yet: npm start does it.')
  process.exit(2)
})
await main(process.argv.slice(2))
