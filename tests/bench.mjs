import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { compile } from '../src/server/compile.mjs'
import { install } from '../src/server/install.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
install((text) => console.log(text))

process.setSourceMapsEnabled(true)
const folder = await compile(['tests/bench/bench.ts'])
const { bench } = await import(path.join(folder, 'tests/bench/bench.js'))
await bench(process.argv.slice(2))
