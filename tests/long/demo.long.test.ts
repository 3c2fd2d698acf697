import { expect, test } from 'vitest'

import { loadDemo } from '@/demo/load'

import { ask } from '../helpers/databases'
import { payload } from '../helpers/house'

const sql = (statement: string) => ask(process.env.DATABASE_URL ?? '', statement)

/** How many rows each table has, and a mark that changes with any of them. */
async function marks(): Promise<Record<string, string>> {
  const tables = await sql(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  const found: Record<string, string> = {}
  for (const { name } of tables as { name: string }[]) {
    const [row] = await sql(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as mark from "${name}" one`,
    )
    found[name] = String((row as { mark: string }).mark)
  }
  return found
}

test('the demo content that is loaded a second time changes nothing, not even a version or a line of the log', async () => {
  await loadDemo(payload)
  const before = await marks()
  expect(before.stories).toMatch(/^[1-9]\d+ /)

  await loadDemo(payload)

  expect(await marks()).toEqual(before)
})
