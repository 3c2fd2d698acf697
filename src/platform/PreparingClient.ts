import { Client, type QueryConfig } from 'pg'

/** How often a statement has been asked before PostgreSQL is to remember its plan. */
const often = 5
/** How many plans a connection remembers: each takes memory of PostgreSQL. */
const most = 300
/** How many texts are counted at a time: statements whose text is different each time must not pile up here. */
const counted = 2000

/**
 * Gives the statements that a process asks again and again a name, by which each connection plans them once and from
 * then on only runs them (PostgreSQL, PREPARE). A statement without parameters gets none.
 */
export class StatementNames {
  private readonly names = new Map<string, string>()
  private times = new Map<string, number>()

  /** The name of a statement that was asked often enough, undefined for any other. */
  of(text: string): string | undefined {
    const name = this.names.get(text)
    if (name || this.names.size >= most) return name
    const times = (this.times.get(text) ?? 0) + 1
    if (times > often) return this.give(text)
    if (times === 1 && this.times.size >= counted) this.times = new Map()
    this.times.set(text, times)
    return undefined
  }

  private give(text: string): string {
    const name = `asked_${this.names.size + 1}`
    this.names.set(text, name)
    this.times.delete(text)
    return name
  }
}

const names = new StatementNames()

type Asked = QueryConfig | string

// pg declares sixteen ways to call it; drizzle, pg-pool and we give a statement and its values.
const { query } = Client.prototype as unknown as { query: (...given: unknown[]) => unknown }

/** A connection of Payload's pool that lets PostgreSQL plan once what is asked often. */
export class PreparingClient extends Client {
  override query = ((asked: Asked, ...given: unknown[]) =>
    Reflect.apply(query, this, [named(asked, given[0]), ...given])) as Client['query']
}

function named(asked: Asked, values: unknown): Asked {
  const config = typeof asked === 'string' ? { text: asked } : asked
  if (!Array.isArray(values) || values.length === 0 || !config.text || config.name) return asked
  const name = names.of(config.text)
  return name ? { ...config, name } : asked
}
