import path from 'node:path'

// Without the condition Payload's editor is loaded through modules that wait for each other, at times for ever: Node then
// ends with status 13 and without a word (6 of 12 starts with Node 20.20; decision 27).
const conditions = ['--conditions=production']

/** Node's arguments that run one of our programs, as start.mjs compiled it. */
export function program(file: string, ...args: string[]): string[] {
  return [...conditions, '--enable-source-maps', compiled(file), ...args]
}

/** Where one of our programs stands as plain JavaScript; start.mjs says in which folder. */
export function compiled(file: string): string {
  return path.join(process.env.PROGRAMS ?? '', file.replace(/\.ts$/, '.js'))
}
