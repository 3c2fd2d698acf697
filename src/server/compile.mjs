import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = '.compiled'

// A site that runs starts its fallen programs again from what it was started from; releases come seldom.
const kept = 20

/** What `npm start` and its sisters run, each in a process of its own. */
const programs = [
  'src/server/main.ts',
  'src/server/work.ts',
  'src/server/front/serve.ts',
  'src/server/backup/fill.ts',
  'src/server/retention/retain.ts',
  'src/server/growStories.ts',
  'src/server/writeMigration.ts',
  'src/demo/load.ts',
]

/**
 * Compiles our programs to plain JavaScript, in a third of a second; the same sources give the same folder. Node reads
 * that twice as fast as TypeScript through hooks, which each process would have to compile again (decision 27).
 *
 * @param {string[]} wanted TypeScript files, from the root of the project; those that do not exist are left out.
 * @returns {Promise<string>} The absolute folder in which each has its place, ending in `.js`.
 */
export async function compile(wanted = programs) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: wanted.filter((file) => existsSync(file)),
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true, // What two programs share, or load late, is one module and not two.
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  })
  const files = outputFiles.map(({ path: place, contents }) => ({ name: path.relative(folder, place), contents }))
  return keep(files)
}

function keep(files) {
  const hash = createHash('sha256')
  for (const { name, contents } of files) hash.update(name).update('\0').update(contents).update('\0')
  const place = path.resolve(folder, hash.digest('hex').slice(0, 16))
  if (existsSync(place)) return touched(place)

  const half = path.resolve(folder, `half-${process.pid}-${Date.now()}`)
  for (const { name, contents } of files) {
    mkdirSync(path.dirname(path.join(half, name)), { recursive: true })
    writeFileSync(path.join(half, name), contents)
  }
  // Whole or not there: two commands may compile at the same moment.
  try {
    renameSync(half, place)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(place)) throw error
  }
  dropOld()
  return place
}

function touched(place) {
  try {
    utimesSync(place, new Date(), new Date())
  } catch {
    // Somebody else's folder: it is used as it is.
  }
  return place
}

function dropOld() {
  const ages = readdirSync(folder).map((name) => ({ name, at: statSync(path.join(folder, name)).mtimeMs }))
  for (const { name } of ages.sort((a, b) => b.at - a.at).slice(kept))
    rmSync(path.join(folder, name), { recursive: true, force: true })
}
