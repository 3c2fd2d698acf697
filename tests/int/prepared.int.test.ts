import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'

import { inTransaction, transactionOf } from '@/platform/transaction'

import { payload, requestAs } from '../helpers/house'

test('what is asked often is planned once by each connection, and answers the same', async () => {
  const req = await requestAs(null)
  const { answers, plans } = await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const answers: unknown[] = []
    for (let nth = 1; nth <= 8; nth++) {
      const { rows } = await db.execute(sql`select ${nth}::int * 2 as twice`)
      answers.push(rows[0]?.twice)
    }
    const { rows } = await db.execute(sql`
      select name, generic_plans + custom_plans as used from pg_prepared_statements where statement like '% as twice'`)
    return { answers, plans: rows }
  })

  expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16])
  expect(plans).toEqual([{ name: expect.stringMatching(/^asked_\d+$/) as string, used: '3' }])
})

test('reading through the CMS is prepared as well, and sees what was written since', async () => {
  const names: (string | null | undefined)[] = []
  const { id } = await payload.create({ collection: 'themes', data: { name: 'Theme 0' }, locale: 'en' })
  for (let nth = 1; nth <= 8; nth++) {
    await payload.update({ collection: 'themes', id, data: { name: `Theme ${nth}` }, locale: 'en' })
    names.push((await payload.findByID({ collection: 'themes', id, locale: 'en' })).name)
  }
  expect(names).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `Theme ${nth}`))
})
