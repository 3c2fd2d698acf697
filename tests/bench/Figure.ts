import type { Instance } from '../helpers/instances'

/** The site that is measured, and how long to measure. */
export type Bench = {
  url: string
  a: Instance
  b: Instance
  dataDir: string
  stories: number
  seconds: number
  rounds: number
  publications: number
}

/** One line of the table; `details` stand in the JSON only. */
export type Figure = { what: string; aim: string; found: string; reached: boolean; details: object }

export type Measure = (bench: Bench) => Promise<Figure[]>
