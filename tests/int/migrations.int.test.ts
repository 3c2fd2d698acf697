import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'

import { migrationNames } from '@/server/migrationNames'

import { migrations } from '../../migrations'
import { payload } from '../helpers/house'
import { pendingMigration } from '../helpers/pendingMigration'

test('every collection as it is written has its migration', async () => {
  expect(await pendingMigration(payload)).toEqual([])
})

test('every migration is listed, in the order of its moment', () => {
  expect(migrations.map(({ name }) => name)).toEqual(migrationNames())
})

test('the database keeps one address per language and path', async () => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select indexdef from pg_indexes where tablename = 'paths' and indexdef like '%UNIQUE%' and indexdef like '%locale%path%'`)

  expect(rows).toHaveLength(1)
})
