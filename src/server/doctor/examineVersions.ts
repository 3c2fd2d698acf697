import { readVersions } from '../readVersions'
import { about, type Finding } from './Finding'

/** What this release runs on; the database says its own. */
export function examineVersions(): Finding {
  const { node, payload, next } = readVersions()
  return about('Versions').ok(`Node ${node}, Payload ${payload}, Next ${next}`)
}
