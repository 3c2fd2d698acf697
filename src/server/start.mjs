import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { compile } from './compile.mjs'
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

try {
  process.setSourceMapsEnabled(true)
  process.env.PROGRAMS = await compile()
  const { main } = await import(path.join(process.env.PROGRAMS, 'src/server/main.js'))
  await main(process.argv.slice(2))
} catch (error) {
  if (error.code === 'ENOSPC') console.error('The disk is full: free some space and start again.')
  else if (['EACCES', 'EPERM', 'EROFS'].includes(error.code))
    console.error(`This user may not write ${error.path ?? process.cwd()}, where what is run is kept.`)
  else if (looksOn && error.code === 'ERR_MODULE_NOT_FOUND')
    console.error('This release was fetched but not installed yet: npm start does it.')
  else throw error
  process.exit(looksOn ? 2 : 1)
}
