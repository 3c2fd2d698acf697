import { demoAccounts } from '@/demo/accounts'

import { say } from './say'
import type { Site } from './Site'

/** Tells where everything is, and with the demo how to sign in. */
export function printWelcome({ env }: Site, { mailbox, instances }: Places): void {
  say('Everything runs; Ctrl-C stops it')
  const lines = [`Site        ${env.publicUrl}`, `Admin       ${env.publicUrl}/admin`]
  lines.push(...instances.map((port, nth) => `${`Instance ${'AB'[nth]}`.padEnd(12)}http://localhost:${port}`))
  if (mailbox) lines.push(`Mailbox     ${mailbox}`)
  if (env.demo)
    lines.push('', `Demo sign-ins (password ${demoAccounts[0]?.password}):`, ...demoAccounts.map(signIn), '', phoneOf)
  const isPublic = !/\/\/(localhost|127\.)/.test(env.publicUrl)
  if (env.demo && isPublic)
    lines.push('', 'These sign-ins are known to everybody: set DEMO=0 before you use this site for real.')
  if (mailbox && isPublic) lines.push('', 'SMTP_URL is not set: mails stay in the local mailbox and reach nobody.')
  console.log(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
}

type Places = { mailbox?: string; instances: number[] }

const phoneOf = `* asks for a code as well: put the key ${demoAccounts[0]?.phone} into an app for codes (TOTP).`

const signIn = ({ email, roles, phone }: (typeof demoAccounts)[number]) =>
  `  ${email.padEnd(26)}${roles.join(', ')}${phone ? ' *' : ''}`
