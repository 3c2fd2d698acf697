import { enforceMaxVersions } from 'payload'
import { describe, expect, test } from 'vitest'

import { findShown } from '@/content/findShown'
import { listPage } from '@/content/lists/listPage'
import { cancelPlans } from '@/content/publishing/cancelPlans'
import { planChange } from '@/content/publishing/planChange'
import { publishLanguages } from '@/content/publishing/publishLanguages'
import { runPlan } from '@/content/publishing/runPlan'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import { searchSite } from '@/content/search/searchSite'
import type { Locale } from '@/platform/locales'
import { inTransaction } from '@/platform/transaction'

import { aColleague, aDraft, aPublished, aWord, payload, publish, reader, requestAs } from '../helpers/house'

const now = new Date()
const titleIn = async (locale: Locale, id: string) => {
  const shown = await findShown(await reader(locale), { kind: 'stories', id })
  return shown?.shownIn === locale ? shown.doc.title : undefined
}
const whole = { kind: 'stories', chosen: {}, pageNumber: 1, limit: 500, now } as const
const isListed = async (locale: Locale, id: string) =>
  (await listPage(await reader(locale), whole)).some((doc) => doc.id === id)

describe('publishing a language', () => {
  test('shows that language to readers and no other', async () => {
    const id = await aDraft('stories', { fr: aWord('Amina'), nl: aWord('Amina nl') })

    expect(await publish('stories', id, 'fr')).toEqual({ ok: true })

    expect(await isListed('fr', id)).toBe(true)
    expect(await isListed('nl', id)).toBe(false)
  })

  test('leaves the other languages as readers know them, while their drafts go on', async () => {
    const id = await aPublished('stories', { fr: 'Premier', nl: 'Eerste' })
    const req = await requestAs(await aColleague('editor'), 'fr')
    await payload.update({ collection: 'stories', id, locale: 'fr', data: { title: 'Deuxième' }, draft: true, req })
    await payload.update({
      collection: 'stories',
      id,
      locale: 'nl',
      data: { title: 'Tweede' },
      draft: true,
      req: { ...req, locale: 'nl' } as never,
    })

    await publish('stories', id, 'nl')

    expect(await titleIn('nl', id)).toBe('Tweede')
    expect(await titleIn('fr', id)).toBe('Premier')
    const draft = await payload.findByID({ collection: 'stories', id, locale: 'fr', draft: true })
    expect(draft.title).toBe('Deuxième')
  })

  test('keeps the texts of the other languages with their own row when rows change places', async () => {
    const id = await aPublished(
      'stories',
      { fr: 'Deux voix', nl: 'Twee stemmen' },
      {
        quotations: [
          { speaker: 'A', text: 'a' },
          { speaker: 'B', text: 'b' },
        ],
      },
    )
    const req = await requestAs(await aColleague('editor'), 'fr')
    const rows = (await payload.findByID({ collection: 'stories', id, locale: 'nl', draft: true })).quotations ?? []
    const turned = [...rows].reverse().map((row) => ({ ...row, text: `${row.speaker} omgekeerd` }))
    await payload.update({
      collection: 'stories',
      id,
      locale: 'nl',
      data: { quotations: turned },
      draft: true,
      req: { ...req, locale: 'nl' } as never,
    })
    const before = await payload.findByID({ collection: 'stories', id, locale: 'fr' })

    await publish('stories', id, 'nl')

    const texts = (quotations: typeof rows | null | undefined) =>
      (quotations ?? []).map(({ speaker, text }) => `${speaker}: ${text}`).sort()
    const [fr, nl] = [
      await payload.findByID({ collection: 'stories', id, locale: 'fr' }),
      await payload.findByID({ collection: 'stories', id, locale: 'nl' }),
    ]
    expect(nl.quotations?.map(({ speaker }) => speaker)).toEqual(['B', 'A'])
    expect(texts(nl.quotations)).toEqual(['A: A omgekeerd', 'B: B omgekeerd'])
    expect(texts(fr.quotations)).toEqual(texts(before.quotations))
  })

  test('keeps a draft of a language that has no title yet', async () => {
    const id = await aDraft('stories', { fr: 'Un brouillon en néerlandais attend' })
    const req = await requestAs(await aColleague('editor'), 'nl')
    const data = { summary: 'Begin van een samenvatting.' }
    await payload.update({ collection: 'stories', id, locale: 'nl', data, draft: true, req })

    await publish('stories', id, 'fr')

    const draft = await payload.findByID({ collection: 'stories', id, locale: 'nl', draft: true })
    expect(draft.summary).toBe('Begin van een samenvatting.')
  })

  test('says in words what is still missing, and publishes nothing', async () => {
    const id = await aDraft('stories', { fr: 'Sans résumé' })
    await payload.update({ collection: 'stories', id, locale: 'fr', data: { summary: '' }, draft: true })

    expect(await publish('stories', id, 'fr', 'nl')).toEqual({
      ok: false,
      reason: 'incomplete',
      lacks: { fr: ['summary'], nl: ['title', 'summary', 'slug'] },
    })
    expect(await isListed('fr', id)).toBe(false)
  })

  test.each(['administrator', 'coordinator', 'trainer', 'officer', 'director'] as const)(
    'is refused to a colleague who is %s only',
    async (role) => {
      const id = await aDraft('stories', { fr: aWord('Refus') })
      const req = await requestAs(await aColleague(role))

      expect(await publishLanguages(req, { kind: 'stories', id, languages: ['fr'] })).toEqual({
        ok: false,
        reason: 'forbidden',
      })
    },
  )

  test('is no side effect of a raw write: the API only ever saves drafts', async () => {
    const id = await aPublished('stories', { fr: 'Tel que lu' })
    const req = await requestAs(await aColleague('editor'))

    await payload.update({
      collection: 'stories',
      id,
      locale: 'fr',
      data: { title: 'Non relu', _status: 'published', live: true },
      overrideAccess: false,
      req,
    })

    expect(await titleIn('fr', id)).toBe('Tel que lu')
    expect((await payload.findByID({ collection: 'stories', id, locale: 'fr', draft: true })).title).toBe('Non relu')
  })

  test('ten colleagues publishing at once leave one published document and one address', async () => {
    const id = await aDraft('stories', { fr: aWord('Course') })

    const results = await Promise.all(Array.from({ length: 10 }, () => publish('stories', id, 'fr')))

    expect(results.every(({ ok }) => ok)).toBe(true)
    expect((await payload.find({ collection: 'paths', where: { document: { equals: id } } })).totalDocs).toBe(1)
  })
})

describe('a planned publication', () => {
  const planned = async (id: string, language: Locale) => {
    const req = await requestAs(await aColleague('editor'))
    const at = new Date(now.getTime() + 3_600_000)
    const plan = await planChange(req, { kind: 'stories', id, language, action: 'publish', at, now })
    if (!plan.ok) throw new Error(plan.reason)
    return () => runPlan.run(payload, { planId: plan.planId })
  }
  const write = async (id: string, locale: Locale, title: string) => {
    const req = await requestAs(await aColleague('editor'), locale)
    await payload.update({ collection: 'stories', id, locale, data: { title }, draft: true, req })
  }
  const draftTitle = async (id: string, locale: Locale) =>
    (await payload.findByID({ collection: 'stories', id, locale, draft: true })).title

  test('shows the text of the moment it was planned, and what was written since stays the draft', async () => {
    const id = await aPublished('stories', { fr: 'Avant', nl: 'Voor' })
    await write(id, 'fr', 'Planifié')
    const run = await planned(id, 'fr')
    await write(id, 'fr', 'Écrit depuis')
    await write(id, 'nl', 'Sindsdien geschreven')

    await run()

    expect(await titleIn('fr', id)).toBe('Planifié')
    expect(await titleIn('nl', id)).toBe('Voor')
    expect([await draftTitle(id, 'fr'), await draftTitle(id, 'nl')]).toEqual(['Écrit depuis', 'Sindsdien geschreven'])
  })

  test('leaves no draft behind when nothing was written since', async () => {
    const id = await aDraft('stories', { fr: 'Rien depuis' })
    const run = await planned(id, 'fr')

    await run()

    expect((await payload.findByID({ collection: 'stories', id, locale: 'fr', draft: true }))._status).toBe('published')
  })

  test('keeps the version that it names however much is written since, until it is done', async () => {
    const id = await aPublished('stories', { fr: 'Avant tout' })
    await write(id, 'fr', 'Celle du plan')
    const run = await planned(id, 'fr')
    for (const title of ['Une', 'Deux', 'Trois']) await write(id, 'fr', title)
    const prune = async () => {
      const collection = payload.collections.stories.config
      await enforceMaxVersions({ id, collection, max: 1, payload, req: await requestAs(null) })
      const { docs } = await payload.findVersions({
        collection: 'stories',
        where: { parent: { equals: id } },
        locale: 'fr',
      })
      return docs.map(({ version }) => version.title)
    }
    expect(await prune()).toContain('Celle du plan')

    await run()
    expect(await titleIn('fr', id)).toBe('Celle du plan')
    await write(id, 'fr', 'Encore')
    expect(await prune()).toEqual(['Encore'])
  })

  test('of a document that is deleted for good keeps nothing of it', async () => {
    const id = await aDraft('stories', { fr: 'Sans lendemain' })
    await planned(id, 'fr')
    await payload.delete({ collection: 'stories', id })

    const left = await payload.findVersions({ collection: 'stories', where: { parent: { equals: id } } })
    expect(left.docs).toEqual([])
    const plans = await payload.find({ collection: 'schedules', where: { document: { equals: id } } })
    expect(plans.docs.map(({ state }) => state)).toEqual(['cancelled'])
  })

  test('called off changes nothing', async () => {
    const id = await aPublished('stories', { fr: 'Reste inchangé' })
    await write(id, 'fr', 'Jamais lu')
    const run = await planned(id, 'fr')
    const req = await requestAs(await aColleague('editor'))
    await inTransaction(req, () => cancelPlans(req, { kind: 'stories', id, language: 'fr' }))

    await run()

    expect(await titleIn('fr', id)).toBe('Reste inchangé')
  })
})

describe('a planned withdrawal', () => {
  test('hides the language at its moment, leaves the others, and is done once', async () => {
    const id = await aPublished('stories', { fr: 'À retirer', nl: 'Blijft hier' })
    const req = await requestAs(await aColleague('editor'))
    const at = new Date(now.getTime() + 3_600_000)
    const plan = await planChange(req, { kind: 'stories', id, language: 'fr', action: 'unpublish', at, now })
    if (!plan.ok) throw new Error(plan.reason)
    expect(await isListed('fr', id)).toBe(true)

    await runPlan.run(payload, { planId: plan.planId })
    expect([await isListed('fr', id), await isListed('nl', id)]).toEqual([false, true])
    expect((await payload.findByID({ collection: 'schedules', id: plan.planId })).state).toBe('done')

    await publish('stories', id, 'fr')
    await runPlan.run(payload, { planId: plan.planId })
    expect(await isListed('fr', id)).toBe(true)
  })
})

describe('unpublishing a language', () => {
  test('hides it from pages, lists and search, and touches no other', async () => {
    const id = await aPublished('stories', { fr: 'Zébulon retiré', nl: 'Zebulon blijft' })

    await unpublishLanguage(await requestAs(await aColleague('editor')), { kind: 'stories', id, language: 'fr' })

    expect(await isListed('fr', id)).toBe(false)
    expect(await isListed('nl', id)).toBe(true)
    expect((await searchSite(await reader('fr'), { query: 'Zébulon' })).total).toBe(0)
    expect((await searchSite(await reader('nl'), { query: 'Zebulon' })).total).toBe(1)
  })

  test('is refused to everybody but editors', async () => {
    const id = await aPublished('stories', { fr: aWord('Reste') })

    expect(await unpublishLanguage(await requestAs(null), { kind: 'stories', id, language: 'fr' })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    expect(await isListed('fr', id)).toBe(true)
  })
})

describe('the trash', () => {
  test('takes a document away from readers, and gives it back', async () => {
    const id = await aPublished('stories', { fr: 'Quetzal perdu' })
    const req = await requestAs(await aColleague('editor'))
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'stories', id, data: { deletedAt }, trash: true, overrideAccess: false, req })

    await trash(new Date().toISOString())
    expect(await isListed('fr', id)).toBe(false)
    expect((await searchSite(await reader('fr'), { query: 'Quetzal' })).total).toBe(0)

    await trash(null)
    expect(await isListed('fr', id)).toBe(true)
    expect((await searchSite(await reader('fr'), { query: 'Quetzal' })).total).toBe(1)
  })
})
