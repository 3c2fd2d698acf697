import path from 'node:path'

import { defineConfig } from 'vitest/config'

const at = (place: string) => path.resolve(import.meta.dirname, place)

const onDatabase = {
  globalSetup: 'tests/database.ts',
  setupFiles: 'tests/clone.ts',
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

// Packages are loaded once for each worker, our own modules for each file (tests/clone.ts); where a file puts something in
// the place of a module, it has a process of its own.
const mocked = ['tests/int/**/*.mocked.int.test.ts']
const integration = { include: ['tests/int/**/*.test.ts'], exclude: mocked, ...onDatabase, isolate: false }

// A whole site takes both cores of a small machine to start.
const oneByOne = { testTimeout: 480_000, maxWorkers: 1, sequence: { groupOrder: 1 } }

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: at('payload.config.ts') },
      { find: /^@\//, replacement: `${at('src')}/` },
      { find: /^@collections\//, replacement: `${at('collections')}/` },
    ],
  },
  test: {
    execArgv: ['--conditions=production'], // As our programs run: see src/server/program.ts.
    maxWorkers: '100%', // As given, one core of two stays idle.
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'collections/**/*.test.ts'] } },
      { extends: true, test: { name: 'integration', ...integration } },
      { extends: true, test: { name: 'integration-mocked', include: mocked, ...onDatabase } },
      { extends: true, test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...onDatabase, ...oneByOne } },
    ],
  },
})
