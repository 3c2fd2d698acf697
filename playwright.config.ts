import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { defineConfig, devices } from '@playwright/test'

import { findChromium } from './tests/run/findChromium'

// Workers read this file again: what the first reading chose reaches them through the environment.
const port = (process.env.E2E_PORT ||= String(20_000 + (process.pid % 10_000)))
const folder = (process.env.E2E_FOLDER ||= mkdtempSync(path.join(tmpdir(), 'duo-e2e-')))
mkdirSync(folder, { recursive: true })
if (!process.env.TEST_WORKER_INDEX) chmodSync(folder, 0o711) // PostgreSQL may run as another user.
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'journeys', testMatch: '**/*.e2e.ts' },
    { name: 'walks', testMatch: '**/*.walk.ts' }, // Every page in every language, for `npm run test:long`.
  ],
  snapshotPathTemplate: path.join(folder, 'pictures', '{arg}{ext}'), // What is compared is made in the same run.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0, // A machine that is busy with something else; what fails twice is broken.
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'fr-BE',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: findChromium(),
      // Letters are as wide as in a browser with windows.
      args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'node src/server/start.mjs --any-build',
    url: `${baseURL}/readyz`,
    env: {
      PORT: port,
      PUBLIC_URL: baseURL,
      DATA_DIR: path.join(folder, 'data'),
      DEMO: '1',
      DATABASE_URL: '',
      SMTP_URL: '',
      RUSH_SHARE: '100', // Journeys book faster than people; rushes have tests of their own.
    },
    stdout: 'pipe',
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 8_000 },
  },
})
