import { describe, expect, test } from 'vitest'

import { type as command } from '../helpers/commands'
import { aDatabase, aDataFolder, ask, printsOf } from '../helpers/databases'

describe('an officer at a terminal', () => {
  const id = '0197a000-0000-7000-8000-000000000001'
  const leaver = `insert into staff (id, name, email, state, left_on)
    values ('${id}', 'Anna Former', 'anna@example.org', 'left', now() - interval '3 years')`
  const ground = async () => ({ DATABASE_URL: await aDatabase(), DATA_DIR: aDataFolder(), DEMO: '0' })

  test('reads what would go, how many, since when and why, but no name; then lets it go', async () => {
    const settings = await ground()
    await ask(settings.DATABASE_URL, leaver)
    const before = await printsOf(settings.DATABASE_URL)

    const dry = await command(['--retention', '--at', '2999-01-01', '--dry-run'], settings)
    expect(dry.said).toMatch(
      /1 accounts of colleagues who left \(2 years after leaving, then emptied of personal data\), the oldest from \d{4}-\d\d-\d\d/,
    )
    expect(dry.said).toContain(`staff ${id}`)
    expect(dry.said).not.toContain('nna')
    expect(dry.code).toBe(0)
    expect(await printsOf(settings.DATABASE_URL)).toEqual(before)

    const real = await command(['--retention'], settings)
    expect(real.said).toContain('1 accounts of colleagues who left')
    expect(real.code).toBe(0)
    expect(await ask(settings.DATABASE_URL, 'select name from staff')).toEqual([{ name: '–' }])
  }, 180_000)

  test.each([
    [['--at', 'soon'], '"soon" is no date'],
    [['--at', '2999-01-01'], '2999-01-01 has not come yet'],
  ])(
    'who writes %j reads why not',
    async (words, reason) => {
      const { said, code } = await command(['--retention', ...words], await ground())
      expect(said).toContain(reason)
      expect(code).toBe(1)
    },
    120_000,
  )

  test('of a release older than its database clears nothing', async () => {
    const settings = await ground()
    await ask(
      settings.DATABASE_URL,
      `insert into payload_migrations (id, name, batch) values (gen_random_uuid(), '20991231_future', 9)`,
    )
    const { said, code } = await command(['--retention', '--dry-run'], settings)
    expect(said).toContain('Nothing is cleared: the database belongs to a newer release')
    expect(code).toBe(1)
  }, 120_000)

  test('whose server has no role for the log keeps the log and clears the rest', async () => {
    const settings = await ground()
    await ask(settings.DATABASE_URL, leaver)
    await ask(
      settings.DATABASE_URL,
      `insert into log (id, "by", act, subject) values (gen_random_uuid(), 'system', 'update', 'x')`,
    )
    await ask(settings.DATABASE_URL, 'alter table log disable trigger user')
    await ask(settings.DATABASE_URL, `update log set at = now() - interval '3 years'`)
    await ask(settings.DATABASE_URL, 'alter table log enable trigger user')
    await ask(settings.DATABASE_URL, 'alter function clear_log(timestamptz) owner to current_user')

    const { said, code } = await command(['--retention'], settings)

    expect(said).toContain('0 entries of the log')
    expect(code).toBe(0)
    expect(await ask(settings.DATABASE_URL, 'select act from log order by at')).toEqual([
      { act: 'update' },
      { act: 'erase' },
    ])
  }, 120_000)
})
