import { command, type Part, playwright, vitest } from './parts'
import { testGround } from './testGround'
import { missingTools } from './missingTools'

/** Runs every part of the tests, goes on after a failure, and ends with the line `N passed, N failed`. */
export async function runTests(flags: string[]): Promise<void> {
  const ground = testGround()
  process.on('exit', ground.clear)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

  const sums = { passed: 0, failed: 0 }
  const broken: string[] = []
  for (const sideBySide of parts(flags)) {
    console.log(`\n— ${sideBySide.map(({ name }) => name).join(', ')}`)
    const counts = await Promise.all(sideBySide.map((part) => part.run(ground)))
    for (const [at, { passed, failed, names = [] }] of counts.entries()) {
      sums.passed += passed
      sums.failed += failed
      const part = sideBySide[at]?.name
      if (failed) broken.push(...[`${part} (${failed})`, ...names.map((name) => `${part}: ${name}`)])
    }
  }
  if (broken.length) console.log(['', ...broken.map((one) => `Not well: ${one}`)].join('\n'))
  console.log(`\n${sums.passed} passed, ${sums.failed} failed`)
  process.exit(sums.failed ? 1 : 0)
}

/** What runs one after another, and in it what may run side by side: programs of one thread each. */
function parts(flags: string[]): Part[][] {
  const quick = [
    [
      command('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
      command('lint', 'node_modules/eslint/bin/eslint.js', '.'),
      command('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
      command('unused', 'node_modules/knip/bin/knip.js', '--no-progress'),
      command('arrows', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...arrows),
    ],
    [vitest('unit')],
  ]
  if (flags.includes('--quick')) return quick
  const build = command('build', 'src/server/start.mjs', '--build')
  const sentence = missingTools()
  if (flags.includes('--long')) return [[build], [playwright('walks', sentence)], [vitest('long')]]
  return [...quick, [vitest('integration')], [build], [playwright('journeys', sentence)]]
}

const arrows = ['--config', '.dependency-cruiser.cjs', 'payload.config.ts', 'src', 'collections', 'migrations']
