import { describe, expect, test } from 'vitest'

import { resolveAddress } from '@/content/addresses/resolveAddress'
import { findHome } from '@/content/findHome'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import type { Locale } from '@/platform/locales'

import { aColleague, aDraft, aPublished, payload, publish, reader, requestAs } from '../helpers/house'

const at = (locale: Locale, slug: string) => resolveAddress(payload, { locale, section: 'stories', slug })

async function rename(id: string, locale: Locale, slug: string) {
  const req = await requestAs(await aColleague('editor'), locale)
  await payload.update({ collection: 'stories', id, locale, data: { slug }, draft: true, req })
  await publish('stories', id, locale)
}

describe('the address of a document', () => {
  test('is made from its title, in each language', async () => {
    const id = await aPublished('stories', { fr: 'Élan retrouvé à Liège', nl: 'Nieuwe adem in Luik' })

    expect(await at('fr', 'elan-retrouve-a-liege')).toEqual({ is: 'document', kind: 'stories', id })
    expect(await at('nl', 'nieuwe-adem-in-luik')).toEqual({ is: 'document', kind: 'stories', id })
  })

  test('leads from every former one straight to the newest, in its own language only', async () => {
    const id = await aPublished('stories', { fr: 'Premiere adresse', nl: 'Eerste adres' })
    await rename(id, 'fr', 'deuxieme-adresse')
    await rename(id, 'fr', 'troisieme-adresse')

    expect(await at('fr', 'premiere-adresse')).toEqual({ is: 'moved', to: '/fr/temoignages/troisieme-adresse' })
    expect(await at('fr', 'deuxieme-adresse')).toEqual({ is: 'moved', to: '/fr/temoignages/troisieme-adresse' })
    expect(await at('nl', 'eerste-adres')).toMatchObject({ is: 'document' })
  })

  test('taken back becomes current again', async () => {
    const id = await aPublished('stories', { fr: 'Aller retour' })
    await rename(id, 'fr', 'aller-simple')
    await rename(id, 'fr', 'aller-retour')

    expect(await at('fr', 'aller-retour')).toEqual({ is: 'document', kind: 'stories', id })
    expect(await at('fr', 'aller-simple')).toEqual({ is: 'moved', to: '/fr/temoignages/aller-retour' })
  })

  test('can never be taken by another document, not even a former one', async () => {
    const first = await aPublished('stories', { fr: 'Adresse unique' })
    await rename(first, 'fr', 'autre-adresse')
    const second = await aDraft('stories', { fr: 'Adresse unique' })

    expect(await publish('stories', second, 'fr')).toEqual({
      ok: false,
      reason: 'incomplete',
      lacks: { fr: ['slugTaken'] },
    })
  })

  test('in a language that the document does not have shows the original', async () => {
    const id = await aPublished('stories', { fr: 'Seulement en francais' })

    expect(await at('en', 'seulement-en-francais')).toEqual({ is: 'document', kind: 'stories', id })
  })

  test('in the wrong language leads to the right one where the document has it', async () => {
    await aPublished('stories', { fr: 'Une rencontre rare', nl: 'Een zeldzame ontmoeting' })

    expect(await at('nl', 'une-rencontre-rare')).toEqual({ is: 'moved', to: '/nl/verhalen/een-zeldzame-ontmoeting' })
  })

  test('says that a withdrawn document is gone, and that a draft was never there', async () => {
    const id = await aPublished('stories', { fr: 'Bientot parti' })
    await unpublishLanguage(await requestAs(await aColleague('editor')), { kind: 'stories', id, language: 'fr' })
    await aDraft('stories', { fr: 'Jamais vu' })

    expect(await at('fr', 'bientot-parti')).toEqual({ is: 'gone' })
    expect(await at('fr', 'jamais-vu')).toEqual({ is: 'unknown' })
  })

  test('of two that share a word in other languages leads to the one in the first of them, each time', async () => {
    const dutch = await aPublished('stories', { nl: 'Samen sterk' })
    const french = await aPublished('stories', { fr: 'Samen sterk' })
    const answers = await Promise.all(Array.from({ length: 5 }, () => at('en', 'samen-sterk')))
    expect(answers).toEqual(answers.map(() => ({ is: 'document', kind: 'stories', id: french })))

    const req = await requestAs(await aColleague('editor'))
    await unpublishLanguage(req, { kind: 'stories', id: french, language: 'fr' })
    expect(await at('en', 'samen-sterk')).toEqual({ is: 'document', kind: 'stories', id: dutch })
  })

  test('wanted by two at the same moment is given to one, and the other hears that it is taken', async () => {
    const [first, second] = [
      await aDraft('stories', { fr: 'Course', nl: 'Wedloop' }),
      await aDraft('stories', { fr: 'Course', nl: 'Wedloop' }),
    ]
    const answers = await Promise.all([publish('stories', first, 'fr', 'nl'), publish('stories', second, 'nl', 'fr')])

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ lacks: { fr: ['slugTaken'], nl: ['slugTaken'] } })
  })

  test('is unique in the database too', async () => {
    await aPublished('stories', { fr: 'Une seule fois' })
    const data = { locale: 'fr', path: 'temoignages/une-seule-fois', kind: 'stories', document: crypto.randomUUID() }

    await expect(payload.create({ collection: 'paths', data })).rejects.toThrow()
  })
})

describe('the home page', () => {
  const aHome = (titles: Parameters<typeof aDraft>[1]) => aDraft('pages', titles, { role: 'home' })
  const homeAt = async (locale: Locale) => (await findHome(await reader(locale), new Date())).doc?.id

  test('is one: a second one hears so in words, until the first is taken offline', async () => {
    const first = await aHome({ fr: 'Accueil', nl: 'Start' })
    const second = await aHome({ fr: 'Nouvel accueil' })
    expect(await publish('pages', first, 'fr')).toEqual({ ok: true })
    const refused = { ok: false, reason: 'incomplete', lacks: { fr: ['homeTaken'] } }
    expect(await publish('pages', second, 'fr')).toEqual(refused)

    const req = await requestAs(await aColleague('editor'))
    await unpublishLanguage(req, { kind: 'pages', id: first, language: 'fr' })
    expect(await publish('pages', second, 'fr')).toEqual({ ok: true })
    expect(await homeAt('fr')).toBe(second)
    expect(await publish('pages', first, 'fr')).toEqual(refused)
    await unpublishLanguage(req, { kind: 'pages', id: second, language: 'fr' })
  })

  test('is not taken by a page that takes this role in another language', async () => {
    const home = await aPublished('pages', { fr: 'La maison' }, { role: 'home' })
    const other = await aPublished('pages', { fr: 'Une page', en: 'A page' })
    const req = await requestAs(await aColleague('editor'))
    await payload.update({ collection: 'pages', id: other, locale: 'en', data: { role: 'home' }, draft: true, req })

    expect(await publish('pages', other, 'en')).toEqual({
      ok: false,
      reason: 'incomplete',
      lacks: { fr: ['homeTaken'] },
    })
    expect(await homeAt('fr')).toBe(home)
  })
})
