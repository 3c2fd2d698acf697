import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { install } from '../src/server/install.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
install((text) => console.log(text))

const { register } = await import('tsx/esm/api')
register()
const { bench } = await import('./bench/bench.ts')
await bench(process.argv.slice(2))
