import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { install } from '../src/server/install.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
install((text) => console.log(text))

const { register } = await import('tsx/esm/api')
register()
const { runTests } = await import('./run/runTests.ts')
await runTests(process.argv.slice(2))
