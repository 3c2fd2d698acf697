import { existsSync } from 'node:fs'

// The shell draws the same pages without windows, toolbars and what they load for each of our contexts.
const shell = '/usr/bin/chromium-headless-shell'
const places = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that is installed here: CHROMIUM_PATH, or the first of the usual places. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || places.find((place) => existsSync(place))
}

/** Whether the browser is one that tests can use in no time. */
export const isShell = (browser: string | undefined): boolean => browser === shell
