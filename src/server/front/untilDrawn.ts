import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when the pages have drawn their first one, which takes longest, or after `patience` milliseconds. */
export async function untilDrawn({ port, patience }: { port: number; patience: number }): Promise<void> {
  const last = Date.now() + patience
  const draw = () =>
    fetch(`http://localhost:${port}/fr`, { redirect: 'manual', signal: AbortSignal.timeout(patience) }).then(
      ({ status }) => status < 500,
      () => false,
    )
  while (!(await draw()) && Date.now() < last) await wait(100)
}
