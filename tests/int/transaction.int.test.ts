import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { payload, requestAs } from '../helpers/house'

const aFigure = (value: number) =>
  payload.create({
    collection: 'figures',
    data: { key: `figure-${randomUUID()}`, value, unit: 'count', nature: 'result' },
  })

const valueOf = async (id: string) => (await payload.findByID({ collection: 'figures', id })).value

describe('a transaction', () => {
  test('fails loudly when the commit fails', async () => {
    await payload.db.drizzle.execute(
      sql`create table if not exists commit_check (n int unique deferrable initially deferred)`,
    )
    const req = await requestAs(null)

    const work = inTransaction(req, async () => {
      await (await transactionOf(req)).execute(sql`insert into commit_check values (1), (1)`)
    })

    await expect(work).rejects.toThrow()
  })

  test('fails loudly when its connection dies before the commit', async () => {
    const [req, figure] = [await requestAs(null), await aFigure(3)]

    const work = inTransaction(req, async () => {
      await payload.update({ collection: 'figures', id: figure.id, data: { value: 9 }, req })
      const { rows } = await (await transactionOf(req)).execute(sql`select pg_backend_pid() as pid`)
      await payload.db.drizzle.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
    })

    await expect(work).rejects.toThrow()
    expect(await valueOf(figure.id)).toBe(3)
  })

  test('commits nothing when the error of a Payload call was caught', async () => {
    const [req, figure] = [await requestAs(null), await aFigure(3)]

    const work = inTransaction(req, async () => {
      await payload.update({ collection: 'figures', id: figure.id, data: { value: 9 }, req })
      await payload
        .update({ collection: 'figures', id: figure.id, data: { key: 'NOT a key' }, req })
        .catch(() => undefined)
    })

    await expect(work).rejects.toThrow('must not be caught')
    expect(await valueOf(figure.id)).toBe(3)
  })
})
