import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Ground = { folder: string; env: NodeJS.ProcessEnv; clear: () => void }

/** The settings that a start reads, but for those that tests always fill in. */
const settings = [
  'PUBLIC_URL',
  'DATABASE_URL',
  'SMTP_URL',
  'SMS_URL',
  'SMS_TOKEN',
  'SMS_COUNTRIES',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'TRUSTED_PROXIES',
  'PORT',
  'DEMO',
  'CLAMD_URL',
  'MAIL_RECEIVER',
  'MAIL_RETURN_DOMAIN',
  'MAIL_RECEIVER_KEY',
  'MAIL_RECEIVER_CERT',
  'RUSH_SHARE',
  'RUSH_CROWD',
]

/** Each of them set but empty, because what is set is not read from .env. */
export const noSettings = Object.fromEntries(settings.map((name) => [name, '']))

/** A folder that goes away again, and an environment that knows nothing of the developer's settings. */
export function testGround(): Ground {
  const folder = mkdtempSync(path.join(tmpdir(), 'duo-tests-'))
  chmodSync(folder, 0o711) // PostgreSQL runs as another user when root runs the tests.
  const env = {
    ...process.env,
    ...noSettings,
    PUBLIC_URL: 'http://localhost:3000',
    SMTP_URL: 'smtp://127.0.0.1:9',
    DATA_DIR: path.join(folder, 'data'),
    PAYLOAD_SECRET: 'a secret that only the tests know, and everybody',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'tests').toString('base64'),
    DISABLE_PAYLOAD_HMR: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  return { folder, env, clear: () => rmSync(folder, { recursive: true, force: true }) }
}
