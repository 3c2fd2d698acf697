import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Ground } from './testGround'

type Counts = {
  passed: number
  failed: number
  /** The tests that failed, each with its file. */
  names?: string[]
}
export type Part = { name: string; run: (ground: Ground) => Promise<Counts> }

/** A program that is one test: it ends with 0 or it does not. */
export const command = (name: string, ...args: string[]): Part => ({
  name,
  run: async ({ env }) => ((await node(args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
})

/** A project of vitest, with those beside it whose names begin with its own. */
export const vitest = (project: string): Part => ({
  name: project,
  run: async ({ env, folder }) => {
    const file = path.join(folder, `${project}.json`)
    const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', `${project}*`, '--passWithNoTests', ...reports]
    return counted(await node(args, env), file, (report: VitestReport) => ({
      passed: report.numPassedTests ?? 0,
      failed: report.numFailedTests ?? 0,
      names: (report.testResults ?? []).flatMap(({ name: place, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => `${path.relative('.', place)} › ${fullName}`),
      ),
    }))
  },
})

/** A project of browser tests; `missing` is the sentence that says why they cannot run here. */
export const playwright = (name: 'journeys' | 'walks', missing?: string): Part => ({
  name,
  run: async ({ env, folder }) => {
    if (missing) console.log(missing)
    if (missing) return { passed: 0, failed: 1 }
    const file = path.join(folder, `${name}.json`)
    const flags = [`--project=${name}`, '--pass-with-no-tests', '--reporter=list,json']
    const places = { E2E_FOLDER: path.join(folder, 'e2e'), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    const code = await node(['node_modules/@playwright/test/cli.js', 'test', ...flags], { ...env, ...places })
    return counted(code, file, ({ suites = [], stats = {} }: PlaywrightReport) => ({
      passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
      failed: stats.unexpected ?? 0,
      names: suites.flatMap(failedIn),
    }))
  },
})

type VitestReport = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { name: string; assertionResults: { status: string; fullName: string }[] }[]
}
type PlaywrightReport = { suites?: Suite[]; stats?: { expected?: number; flaky?: number; unexpected?: number } }
type Suite = { title: string; suites?: Suite[]; specs?: { title: string; ok: boolean }[] }

const failedIn = ({ title, suites = [], specs = [] }: Suite): string[] =>
  [...specs.filter(({ ok }) => !ok).map((spec) => spec.title), ...suites.flatMap(failedIn)].map(
    (name) => `${title} › ${name}`,
  )

// A file that does not even load, or a crash, has no failed test of its own: it counts as one.
function counted<Report>(code: number, file: string, read: (report: Report) => Counts): Counts {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : { passed: 0, failed: 0 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

async function node(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
