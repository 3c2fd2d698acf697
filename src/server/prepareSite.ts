import { program } from './program'
import type { Site } from './Site'

/** Migrates, makes the first administrator and loads the demo; with `stays` the same process then does queued work. */
export async function prepareSite(site: Site, { mode, stays }: Wish): Promise<void> {
  const spec = {
    name: 'worker',
    args: program('src/server/work.ts'),
    quietStart: true,
    env: {
      ...site.childEnv(mode),
      DISABLE_PAYLOAD_HMR: 'true',
      ADMIN_EMAIL: site.env.admin?.email ?? '',
      ADMIN_PASSWORD: site.env.admin?.password ?? '',
      ONLY_PREPARE: stays ? '' : '1',
    },
  }
  await (stays ? site.children.keep(spec) : site.children.run(spec))
}

type Wish = { mode: 'production' | 'development'; stays: boolean }
