import type { AskedAs } from '../ask/askPages'
import { Renders } from '../collapse/Renders'
import type { Store } from '../store/Store'
import type { Print } from '../answer/Print'
import type { Drawn } from './Drawn'

export type Wanted = { key: string; address: string; language?: string; as: AskedAs }

type Draft = { drawn: Drawn; generation: number }

/**
 * Draws each page once however many ask at the same moment, eight at a time. Pages that are known and addresses that may
 * be made up stand in lines of their own: however many of these wait, those are drawn.
 */
export class Draws {
  readonly #pages = new Renders<Draft>({ atOnce: 4, waiting: 2000 })
  readonly #lookUps = new Renders<Draft>({ atOnce: 4, waiting: 2000 })
  readonly #store: Store<Print>
  readonly #draw: (wanted: Wanted, generation: number) => Promise<Drawn>

  constructor(store: Store<Print>, draw: (wanted: Wanted, generation: number) => Promise<Drawn>) {
    this.#store = store
    this.#draw = draw
  }

  /** Gives what came of asking, never one that was old already when it was asked for here. */
  async get(wanted: Wanted, { isKnown }: { isKnown: boolean }): Promise<Draft> {
    const asked = this.#store.generation
    const line = isKnown ? this.#pages : this.#lookUps
    const draft = await this.#shared(line, wanted)
    return draft.generation < asked && this.#isOld(draft) ? this.#shared(line, wanted) : draft
  }

  #shared(line: Renders<Draft>, wanted: Wanted): Promise<Draft> {
    return line.run(`${wanted.key} ${wanted.language ?? ''}`, async () => {
      const { generation } = this.#store
      return { drawn: await this.#draw(wanted, generation), generation }
    })
  }

  #isOld({ drawn, generation }: Draft): boolean {
    return drawn.is !== 'print' || this.#store.hasDropped(drawn.print.depends, generation)
  }
}
