import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { readEnv } from './env'

describe('reading the settings', () => {
  test('somebody who sets nothing gets the site on port 3000 with demo content', () => {
    expect(readEnv({})).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: path.resolve('.data'),
      trustedProxies: ['loopback'],
      demo: true,
      press: { maxBytes: 256 * 1024 ** 2, grace: 600_000 },
    })
  })

  test('an empty setting counts as not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readEnv({}))
  })

  test('the public address follows the port, and loses its last slash', () => {
    expect(readEnv({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readEnv({ PUBLIC_URL: 'https://duo.example.org/' }).publicUrl).toBe('https://duo.example.org')
  })

  test('the first administrator needs both settings', () => {
    const admin = { email: 'chief@example.org', password: 'a long password' }
    expect(readEnv({ ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password }).admin).toEqual(admin)
  })

  test.each([
    [{ PORT: 'abc' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'The setting PORT must be a whole number from 1 to 65535.'],
    [
      { PUBLIC_URL: 'duo.example.org' },
      'The setting PUBLIC_URL must be an address that begins with http:// or https://.',
    ],
    [{ PUBLIC_URL: 'https://duo.example.org/fr' }, 'The setting PUBLIC_URL must not carry a path after the host.'],
    [{ SMTP_URL: 'mail.example.org' }, 'The setting SMTP_URL must be an address that begins with smtp:// or smtps://.'],
    [{ ADMIN_EMAIL: 'chief@example.org' }, 'The setting ADMIN_PASSWORD must be set when ADMIN_EMAIL is set.'],
    [{ ADMIN_PASSWORD: 'a long password' }, 'The setting ADMIN_EMAIL must be set when ADMIN_PASSWORD is set.'],
    [
      { CLAMD_URL: 'localhost:3310' },
      'The setting CLAMD_URL must be an address such as tcp://host:3310 or unix:/path.',
    ],
    [{ CLAMD_URL: 'unix:clamd' }, 'The setting CLAMD_URL must be an address such as tcp://host:3310 or unix:/path.'],
    [
      { SMS_URL: 'http://sms.example.org', SMS_TOKEN: 'word' },
      'The setting SMS_URL must begin with https:// unless it is local.',
    ],
    [
      { SMS_URL: 'https://duo:word@sms.example.org', SMS_TOKEN: 'word' },
      'The setting SMS_URL must not carry a name or a password: SMS_TOKEN does.',
    ],
    [{ SMS_URL: 'https://sms.example.org' }, 'The setting SMS_TOKEN must be set when SMS_URL is set.'],
    [{ SMS_TOKEN: 'word' }, 'The setting SMS_URL must be set when SMS_TOKEN is set.'],
    [
      { SMS_COUNTRIES: 'BE,Frankreich' },
      'The setting SMS_COUNTRIES must list countries by their two letters, such as BE,FR, with commas between them.',
    ],
    [
      { MAIL_RECEIVER: '25', MAIL_RETURN_DOMAIN: 'back.example.org' },
      'The setting MAIL_RECEIVER must be an address and',
    ],
    [{ MAIL_RECEIVER: '127.0.0.1:0', MAIL_RETURN_DOMAIN: 'back.example.org' }, 'The setting MAIL_RECEIVER must be an'],
    [{ MAIL_RECEIVER: '127.0.0.1:25' }, 'The setting MAIL_RETURN_DOMAIN must be set when MAIL_RECEIVER is set.'],
    [
      { MAIL_RETURN_DOMAIN: 'back.example.org' },
      'The setting MAIL_RECEIVER must be set when MAIL_RETURN_DOMAIN is set.',
    ],
    [{ MAIL_RECEIVER: '[::]:25', MAIL_RETURN_DOMAIN: '10.0.0.1' }, 'The setting MAIL_RETURN_DOMAIN must be a domain'],
    [{ MAIL_RECEIVER_KEY: 'key.pem' }, 'The setting MAIL_RECEIVER_CERT must be set when MAIL_RECEIVER_KEY is set.'],
    [{ PAYLOAD_SECRET: 'short' }, 'The setting PAYLOAD_SECRET must have at least 32 characters.'],
    [{ DEMO: 'yes' }, 'The setting DEMO must be 1 (demo content) or 0 (none).'],
  ])('%o is refused with a sentence that names the setting', (env, sentence) => {
    expect(() => readEnv(env)).toThrow(sentence)
  })

  test.each([
    ['127.0.0.1:2525', '127.0.0.1', 2525],
    ['[::]:25', '::', 25],
    ['localhost:2525', 'localhost', 2525],
  ])('bounces may come in at %s', (MAIL_RECEIVER, host, port) => {
    expect(readEnv({ MAIL_RECEIVER, MAIL_RETURN_DOMAIN: 'Back.Example.org' }).receiver).toEqual({
      host,
      port,
      domain: 'back.example.org',
    })
  })

  test.each(['tcp://localhost', 'tcp://[::1]:3310', 'unix:/run/clamav/clamd.ctl', 'unix:///run/clamav/clamd.ctl'])(
    'a virus scanner may stand at %s',
    (CLAMD_URL) => {
      expect(readEnv({ CLAMD_URL }).clamdUrl).toBe(CLAMD_URL)
    },
  )

  test.each(['https://sms.example.org/v1/texts', 'http://127.0.0.1:3410', 'http://localhost/texts'])(
    'texts may be handed over at %s',
    (SMS_URL) => {
      expect(readEnv({ SMS_URL, SMS_TOKEN: 'word', SMS_COUNTRIES: 'be, fr' }).smsUrl).toBe(SMS_URL)
    },
  )

  test.each(['10.0.0.1/33', 'proxy', '10.0.0.0/x'])('%s is no trusted proxy', (TRUSTED_PROXIES) => {
    expect(() => readEnv({ TRUSTED_PROXIES })).toThrow('The setting TRUSTED_PROXIES')
  })

  test('a public site on an outside database must bring its secret', () => {
    const DATABASE_URL = 'postgres://duo@db.example.org/duo'
    expect(() => readEnv({ DATABASE_URL, PUBLIC_URL: 'https://duo.example.org' })).toThrow('PAYLOAD_SECRET')
    expect(readEnv({ DATABASE_URL, PUBLIC_URL: 'http://localhost:3000' }).databaseUrl).toBe(DATABASE_URL)
  })
})
