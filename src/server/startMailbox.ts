import path from 'node:path'

import { freePort } from './ports'
import { say } from './say'
import type { Site } from './Site'

/** Starts the local mailbox on 127.0.0.1 and points SMTP_URL at it; returns the address of its page. */
export async function startMailbox(site: Site): Promise<string> {
  const web = await freePort(site.env.port + 1)
  const smtp = await freePort(site.env.port + 2)
  const places = ['--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '--smtp', String(smtp), '--web', String(web)]
  const keep = ['--mail-directory', path.join(site.env.dataDir, 'mails'), '--max-emails', '1000', '--silent']
  await site.children.keep({
    name: 'mailbox',
    args: ['node_modules/maildev/dist/bin/maildev.js', ...places, ...keep],
    env: { ...process.env, NODE_ENV: 'production' },
    mute: /MailDev/,
    ready: async () => undefined,
  })
  process.env.SMTP_URL = `smtp://127.0.0.1:${smtp}`
  say('Local mailbox ready')
  return `http://localhost:${web}`
}
