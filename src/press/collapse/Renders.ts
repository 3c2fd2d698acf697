import pLimit, { type LimitFunction } from 'p-limit'

import { CrowdedError } from './CrowdedError'

/** Does each work once however many ask for it at the same moment, and only so many works at once; the others wait in order. */
export class Renders<Result> {
  readonly #limit: LimitFunction
  readonly #most: number
  readonly #running = new Map<string, Promise<Result>>()

  constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
    this.#limit = pLimit(atOnce)
    this.#most = atOnce + waiting
  }

  /** Gives the result of the work in flight under this key, or of this work; rejects with CrowdedError where too many wait. */
  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const running = this.#running.get(key)
    if (running) return running
    if (this.#running.size >= this.#most) return Promise.reject(new CrowdedError())
    const started = this.#limit(work).finally(() => this.#running.delete(key))
    this.#running.set(key, started)
    return started
  }
}
