import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { compile } from '../src/server/compile.mjs'
import { install } from '../src/server/install.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
install((text) => console.log(text))

process.setSourceMapsEnabled(true)
const folder = await compile(['tests/run/runTests.ts'])
const { runTests } = await import(path.join(folder, 'tests/run/runTests.js'))
await runTests(process.argv.slice(2))
