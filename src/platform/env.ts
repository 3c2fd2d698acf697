import { isIP } from 'node:net'
import path from 'node:path'

import { z } from 'zod'

import { countriesIn } from './texts/textGateway'

export type Env = {
  port: number
  publicUrl: string
  dataDir: string
  databaseUrl?: string
  smtpUrl?: string
  smsUrl?: string
  payloadSecret?: string
  clamdUrl?: string
  /** Where bounces and answers of calendars come in, and the domain of the addresses that they come to. */
  receiver?: { host: string; port: number; domain: string; tls?: { key: string; cert: string } }
  admin?: { email: string; password: string }
  trustedProxies: string[]
  demo: boolean
  /** Memory for printed pages in bytes and how long, in milliseconds, one may be shown that cannot be known to be fresh. */
  press?: { maxBytes: number; grace: number }
}

/** Reads every setting of README's table; throws a SettingError with one sentence per setting that is wrong. */
export function readEnv(env: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(filled)
  if (!parsed.success) throw new SettingError(parsed.error.issues.map(sentence).join('\n'))

  const { PORT, PUBLIC_URL, ADMIN_EMAIL, ADMIN_PASSWORD, ...rest } = parsed.data
  return {
    port: PORT,
    publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}`,
    dataDir: path.resolve(rest.DATA_DIR),
    databaseUrl: rest.DATABASE_URL,
    smtpUrl: rest.SMTP_URL,
    smsUrl: rest.SMS_URL,
    payloadSecret: rest.PAYLOAD_SECRET,
    clamdUrl: rest.CLAMD_URL,
    receiver: receiverOf(parsed.data),
    admin: ADMIN_EMAIL && ADMIN_PASSWORD ? { email: ADMIN_EMAIL, password: ADMIN_PASSWORD } : undefined,
    trustedProxies: rest.TRUSTED_PROXIES,
    demo: rest.DEMO === '1',
    press:
      rest.PRESS === '1' ? { maxBytes: rest.PRESS_MEMORY * 1024 ** 2, grace: rest.PRESS_GRACE * 60_000 } : undefined,
  }
}

function receiverOf(values: z.output<typeof settings>): Env['receiver'] {
  const { MAIL_RECEIVER: at, MAIL_RETURN_DOMAIN: domain, MAIL_RECEIVER_KEY: key, MAIL_RECEIVER_CERT: cert } = values
  if (!at || !domain) return undefined
  return { ...at, domain, tls: key && cert ? { key: path.resolve(key), cert: path.resolve(cert) } : undefined }
}

/** A setting that cannot be used; its message names the variable and may be shown as it is. */
export class SettingError extends Error {}

const url = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    abort: true,
  })

const isNetwork = (word: string) => {
  const [address = '', bits] = word.split('/')
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return longest > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= longest))
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`)

const place = 'must be an address and a port to listen on, such as 0.0.0.0:25 or [::]:2525'
const listening = z
  .string()
  .transform((value) => /^(?:\[([\da-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(value.trim()))
  .refine((found) => found && Number(found[3]) >= 1 && Number(found[3]) <= 65_535, { error: place, abort: true })
  .transform((found) => ({ host: found?.[1] ?? found?.[2] ?? '', port: Number(found?.[3]) }))

const settings = z
  .object({
    PORT: wholeNumber(1, 65_535).default(3000),
    PUBLIC_URL: url(['http:', 'https:'])
      .refine((value) => /^\/?$/.test(value.replace(/^https?:\/\/[^/?#]+/, '')), 'must not carry a path after the host')
      .transform((value) => new URL(value).origin)
      .optional(),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
    SMTP_URL: url(['smtp:', 'smtps:']).optional(),
    SMS_URL: url(['http:', 'https:'])
      .refine(
        (value) => new URL(value).protocol === 'https:' || isLocal(value),
        'must begin with https:// unless it is local',
      )
      .refine((value) => !/^https?:\/\/[^/?#]*@/.test(value), 'must not carry a name or a password: SMS_TOKEN does')
      .optional(),
    SMS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be one word of plain letters')
      .optional(),
    SMS_COUNTRIES: z
      .string()
      .refine(countriesIn, 'must list countries by their two letters, such as BE,FR, with commas between them')
      .optional(),
    CLAMD_URL: z
      .string()
      .regex(/^(tcp:\/\/[^/?#]+|unix:(\/\/)?\/[^?#]+)$/, 'must be an address such as tcp://host:3310 or unix:/path')
      .refine((value) => URL.canParse(value), 'must be an address such as tcp://host:3310 or unix:/path')
      .optional(),
    MAIL_RECEIVER: listening.optional(),
    MAIL_RETURN_DOMAIN: z
      .string()
      .transform((value) => value.trim().toLowerCase())
      .refine(
        (value) => z.hostname().safeParse(value).success && !isIP(value),
        'must be a domain such as back.example.org',
      )
      .optional(),
    MAIL_RECEIVER_KEY: z.string().optional(),
    MAIL_RECEIVER_CERT: z.string().optional(),
    PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('loopback')
      .transform((value) => value.split(/[\s,]+/).filter(Boolean))
      .refine((words) => words.every((word) => word === 'loopback' || isNetwork(word)), {
        error: 'must list IP addresses or networks such as 10.0.0.0/8, or the word loopback, with commas between them',
      }),
    PRESS: z.enum(['0', '1'], 'must be 1 (pages are printed and kept) or 0 (each is drawn anew)').default('1'),
    PRESS_MEMORY: wholeNumber(16, 65_536).default(256),
    PRESS_GRACE: wholeNumber(0, 1440).default(10),
    RUSH_SHARE: wholeNumber(1, 100).default(20),
    RUSH_CROWD: wholeNumber(1, 100_000).default(100),
    DEMO: z.enum(['0', '1'], 'must be 1 (demo content) or 0 (none)').default('1'),
  })
  .superRefine((values, context) => {
    const miss = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    const together = (one: keyof typeof values, other: keyof typeof values) => {
      if (values[one] && !values[other]) miss(other, `must be set when ${one} is set`)
      if (values[other] && !values[one]) miss(one, `must be set when ${other} is set`)
    }
    together('MAIL_RECEIVER', 'MAIL_RETURN_DOMAIN')
    together('MAIL_RECEIVER_KEY', 'MAIL_RECEIVER_CERT')
    together('SMS_URL', 'SMS_TOKEN')
    together('ADMIN_EMAIL', 'ADMIN_PASSWORD')
    if (values.DATABASE_URL && values.PUBLIC_URL && !isLocal(values.PUBLIC_URL) && !values.PAYLOAD_SECRET)
      miss('PAYLOAD_SECRET', 'must be set when DATABASE_URL and a PUBLIC_URL that is not local are set')
  })

const isLocal = (address: string) => /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(new URL(address).hostname)

const sentence = (issue: z.core.$ZodIssue) => `The setting ${issue.path.join('.')} ${issue.message}.`
