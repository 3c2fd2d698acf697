import { expect, test } from 'vitest'

import { listDrafts, listIncomplete, listPlans } from '@/content/opening'
import { planChange } from '@/content/publishing/planChange'
import type { Staff } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { aColleague, aNewColleague, aPublished, payload, requestAs } from '../helpers/house'

/** A draft that this colleague wrote, as from the admin. */
async function aDraftBy(colleague: Staff, title: string, locale: Locale = 'fr'): Promise<string> {
  const write = { locale, overrideAccess: false, req: await requestAs(colleague, locale) }
  const { id } = await payload.create({ collection: 'stories', data: { title }, draft: true, ...write })
  return id
}
const titles = (works: { title: string }[]) => works.map(({ title }) => title)

test('the admin opens on what a colleague wrote, apart from what others did, however many they are', async () => {
  const [me, other] = [await aNewColleague({ roles: ['editor'] }), await aNewColleague({ roles: ['editor'] })]
  await aDraftBy(me, 'De ma main')
  for (let nth = 0; nth < 9; nth++) await aDraftBy(other, `Du collègue ${nth}`)

  const drafts = await listDrafts(await requestAs(me))
  expect(titles(drafts.mine)).toEqual(['De ma main'])
  expect(drafts.others).toHaveLength(8)
  expect(titles(drafts.others)).not.toContain('De ma main')

  const shared = drafts.others[0]?.id ?? ''
  const req = await requestAs(me)
  await payload.update({
    collection: 'stories',
    id: shared,
    locale: 'fr',
    data: { summary: 'À deux.' },
    draft: true,
    req,
  })
  expect(titles((await listDrafts(await requestAs(me))).mine)).toEqual(['Du collègue 8', 'De ma main'])
  const newcomer = await aNewColleague({ roles: ['editor'] })
  expect((await listDrafts(await requestAs(newcomer))).mine).toEqual([])
})

test('it says what lacks a language, how much that is, and what is planned', async () => {
  const before = await listIncomplete(await requestAs(null))
  for (const title of [
    'Seule',
    'Encore seule',
    'Troisième',
    'Quatrième',
    'Cinquième',
    'Sixième',
    'Septième',
    'Huitième',
    'Neuvième',
  ])
    await aPublished('stories', { fr: title })
  const whole = await aPublished('stories', { fr: 'Entière', nl: 'Heel', en: 'Whole' })
  const editor = await requestAs(await aColleague('editor'))
  const { works, total } = await listIncomplete(editor)
  expect(works).toHaveLength(8)
  expect(works[0]).toMatchObject({ title: 'Neuvième', note: 'nl, en' })
  expect(total).toBe(before.total + 9)
  expect(works.map(({ id }) => id)).not.toContain(whole)

  const at = new Date(Date.now() + 3_600_000)
  await planChange(editor, { kind: 'stories', id: whole, language: 'nl', action: 'unpublish', at })
  expect(await listPlans(editor)).toMatchObject([{ id: whole, title: 'Entière', note: 'nl · unpublish' }])
})
