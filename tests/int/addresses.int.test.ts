import { describe, expect, test } from 'vitest'

import { resolveAddress } from '@/content/addresses/resolveAddress'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import type { Locale } from '@/platform/locales'

import { aColleague, aDraft, aPublished, payload, publish, requestAs } from '../helpers/house'

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

  test('is unique in the database too', async () => {
    await aPublished('stories', { fr: 'Une seule fois' })
    const data = { locale: 'fr', path: 'temoignages/une-seule-fois', kind: 'stories', document: crypto.randomUUID() }

    await expect(payload.create({ collection: 'paths', data })).rejects.toThrow()
  })
})
