import { createServer } from 'node:net'

import { StartError } from './StartError'

/** A free port of 127.0.0.1: the first wish that is free, else any. */
export async function freePort(...wishes: number[]): Promise<number> {
  for (const wish of wishes) if (wish <= 65535 && (await tryPort(wish, '127.0.0.1')) === wish) return wish
  return (await tryPort(0, '127.0.0.1')) ?? 0
}

/** So many different free ports of 127.0.0.1. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>()
  while (found.size < count) found.add(await freePort())
  return [...found]
}

/** Says in words that PORT cannot be had, before any long work begins. */
export async function demandPort(port: number): Promise<void> {
  if ((await tryPort(port)) === undefined)
    throw new StartError(
      `Port ${port} cannot be used (another program has it, or this user may not): set PORT to another one.`,
    )
}

const tryPort = (port: number, host?: string) =>
  new Promise<number | undefined>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
