import type { Env } from '@/platform/env'

import { about, type Finding } from './Finding'

const { ok, failed } = about('Site')

/** Whether the site that should run here says that it is ready. */
export async function examineSite({ port }: Env): Promise<Finding> {
  const address = `http://localhost:${port}/readyz`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: 'manual' })
    const words = (await answer.text()).trim().split('\n')[0]?.slice(0, 200)
    return answer.ok ? ok(`is ready (${address})`) : failed(`${address} answers ${answer.status}: ${words}`)
  } catch {
    return failed(`does not answer at ${address}`)
  }
}
