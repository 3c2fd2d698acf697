import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { aCluster } from './aCluster'
import { measureBookings } from './bookings/measureBookings'
import type { Bench, Figure, Measure } from './Figure'
import { growTo } from './growTo'
import { missingTools, type Tool } from './missingTools'
import { measurePortal } from './portal/measurePortal'
import { printTable } from './printTable'
import { measureFreshness } from './reading/measureFreshness'
import { measureLighthouse } from './reading/measureLighthouse'
import { measureMemory } from './reading/measureMemory'
import { measureScripts } from './reading/measureScripts'
import { measureSpeed } from './reading/measureSpeed'
import { measureVolume } from './reading/measureVolume'
import { measureWire } from './reading/measureWire'

type Kind = { measures: Measure[]; tools: Tool[]; grows?: boolean }

const benches: Record<string, Kind> = {
  reading: {
    measures: [
      measureScripts,
      measureWire,
      measureSpeed,
      measureFreshness,
      measureVolume,
      measureMemory,
      measureLighthouse,
    ],
    tools: ['nginx', 'wrk', 'taskset', 'chromium'],
    grows: true,
  },
  bookings: { measures: [measureBookings], tools: ['nginx', 'pgbench'] },
  portal: { measures: [measurePortal], tools: ['nginx'] },
}

const usage =
  'npm run bench -- reading|bookings|portal [FILE.json] [--data FOLDER] [--stories 10000] [--seconds 5] [--rounds 5] [--publications 50] [--only measureWire,measureSpeed], on a machine with two cores'

/** Measures a cluster of its own on the demo, prints a table and writes the same and more as JSON. */
export async function bench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [name = '', file = `.data/bench/${name}.json`] = positionals
  const wanted = values.only?.split(',')
  const { measures: all, tools, grows } = benches[name] ?? {}
  const measures = all?.filter(({ name: own }) => wanted?.includes(own) ?? true)
  const isKnown = measures && measures.length === (wanted ?? measures).length
  if (!measures || !tools || !isKnown) return end(usage)
  const refusal = missingTools(tools)
  if (refusal) return end(refusal)

  const dataDir = path.resolve(values.data)
  const { stop, ...site } = await aCluster(dataDir)
  const counts = {
    stories: Number(values.stories),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    publications: Number(values.publications),
  }
  const figures = await (grows ? growTo(dataDir, counts.stories) : Promise.resolve())
    .then(() => measureAll(measures, { ...site, dataDir, ...counts }))
    .finally(stop)
  printTable(figures)
  mkdirSync(path.dirname(file), { recursive: true })
  const machine = { model: cpus()[0]?.model, cores: cpus().length, node: process.version }
  writeFileSync(
    file,
    `${JSON.stringify({ measured: new Date().toISOString(), machine, ...counts, figures }, null, 2)}\n`,
  )
  console.log(`\nMore in ${file}`)
}

const options = {
  data: { type: 'string', default: '.data/bench/site' },
  stories: { type: 'string', default: '10000' },
  seconds: { type: 'string', default: '5' },
  rounds: { type: 'string', default: '5' },
  publications: { type: 'string', default: '50' },
  only: { type: 'string' },
} as const

type Measured = Figure & { load: number }

async function measureAll(measures: Measure[], bench: Bench): Promise<Measured[]> {
  const figures: Measured[] = []
  for (const measure of measures) {
    console.log(`${measure.name} …`)
    const load = loadavg()[0] ?? 0
    figures.push(...(await measure(bench)).map((figure) => ({ ...figure, load })))
  }
  return figures
}

function end(sentence = ''): never {
  console.error(sentence)
  process.exit(1)
}
