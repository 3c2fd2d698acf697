import { readFileSync } from 'node:fs'

/** What this release runs on. */
export const readVersions = (): { node: string; payload: string; next: string } => ({
  node: process.versions.node,
  payload: versionOf('payload'),
  next: versionOf('next'),
})

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
