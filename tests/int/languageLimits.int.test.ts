import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { describe, expect, test } from 'vitest'

import { publishLanguages } from '@/content/publishing/publishLanguages'
import { planChange } from '@/content/publishing/planChange'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import type { Staff } from '@/payload-types'
import type { Locale } from '@/platform/locales'

import { cookieOf } from '../helpers/cookies'
import { aDraft, aPublished, aWord, payload, requestAs } from '../helpers/house'
import { anEditor, asked, refusals } from '../helpers/limitedEditors'

const dutch = await anEditor({ languages: ['nl'] })

const titles = async (id: string) => {
  const doc = await payload.findByID({ collection: 'stories', id, draft: true, locale: 'all', depth: 0 })
  return doc.title as unknown as Partial<Record<Locale, string>>
}

const language = /langue/

describe('an editor who writes in Dutch', () => {
  test('changes the Dutch title, and the French one stays', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour', nl: 'Dag' })

    await payload.update({ collection: 'stories', id, data: { title: 'Hallo' }, ...(await asked(dutch)) })

    expect(await titles(id)).toMatchObject({ fr: 'Bonjour', nl: 'Hallo' })
  })

  test('is refused the French title in words, and it stays', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour' })

    await expect(
      payload.update({ collection: 'stories', id, data: { title: 'Salut' }, ...(await asked(dutch, 'fr')) }),
    ).rejects.toThrow(language)
    expect(await titles(id)).toMatchObject({ fr: 'Bonjour' })
  })

  test('opens a form in French and saves what is shared', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour' })

    const data = { title: 'Bonjour', mentee: 'Selam' }
    const saved = payload.update({ collection: 'stories', id, data, ...(await asked(dutch, 'fr')) })

    await expect(saved).resolves.toMatchObject({ mentee: 'Selam' })
  })

  test('is refused all languages at once', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour', nl: 'Dag' })
    const data = { title: { fr: 'Salut', nl: 'Hallo' } as unknown as string }

    await expect(
      payload.update({ collection: 'stories', id, data, ...(await asked(dutch)), locale: 'all' as 'nl' }),
    ).rejects.toThrow(language)
  })

  test('is refused many at once where one of them would change in French', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour' })
    const where = { id: { in: [id] } }

    const { errors } = await payload.update({
      collection: 'stories',
      where,
      data: { title: 'Salut' },
      ...(await asked(dutch, 'fr')),
    })

    expect(errors).toMatchObject([{ id, message: expect.stringMatching(language) as string }])
    expect(await titles(id)).toMatchObject({ fr: 'Bonjour' })
  })

  test('drops no row in which French says something', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour' }, { quotations: [{ text: 'Merci' }] })

    await expect(
      payload.update({ collection: 'stories', id, data: { quotations: [] }, ...(await asked(dutch)) }),
    ).rejects.toThrow(language)
  })

  test('restores a version only where French stays as it is', async () => {
    const id = await aDraft('stories', { fr: 'Un', nl: 'Een' })
    const older = await newestVersion(id)
    await payload.update({ collection: 'stories', id, data: { title: 'Twee' }, draft: true, ...(await asked(dutch)) })
    const newer = await newestVersion(id)

    await expect(
      payload.restoreVersion({ collection: 'stories', id: older, ...(await asked(dutch)) }),
    ).resolves.toBeDefined()
    await payload.update({ collection: 'stories', id, data: { title: 'Deux' }, draft: true, locale: 'fr' })
    await expect(payload.restoreVersion({ collection: 'stories', id: newer, ...(await asked(dutch)) })).rejects.toThrow(
      language,
    )
    expect(await titles(id)).toMatchObject({ fr: 'Deux', nl: 'Een' })
  })

  test('takes along only Dutch in a duplicate', async () => {
    const id = await aDraft('stories', { fr: 'Bonjour', nl: 'Dag' })

    const copy = await payload.duplicate({ collection: 'stories', id, ...(await asked(dutch)) })

    expect(await titles(copy.id)).toEqual({ nl: expect.stringContaining('Dag') as string })
  })

  test('moves to the trash and deletes what is only in Dutch, and nothing that French readers know', async () => {
    const [theirs, shared] = [
      await aDraft('stories', { nl: 'Dag' }),
      await aPublished('stories', { fr: aWord('Vue'), nl: aWord('Gezien') }),
    ]
    const trash = { data: { deletedAt: new Date().toISOString() } }

    await expect(
      payload.update({ collection: 'stories', id: shared, ...trash, ...(await asked(dutch)) }),
    ).rejects.toThrow(language)
    await expect(payload.delete({ collection: 'stories', id: shared, ...(await asked(dutch)) })).rejects.toThrow(
      language,
    )
    await payload.update({ collection: 'stories', id: theirs, ...trash, ...(await asked(dutch)) })
    await payload.delete({ collection: 'stories', id: theirs, trash: true, ...(await asked(dutch)) })
  })

  test('publishes, hides and plans Dutch, and no other language', async () => {
    const id = await aPublished('stories', { fr: aWord('Vue'), nl: aWord('Gezien') })
    const req = await requestAs(dutch)
    const at = new Date(Date.now() + 60_000)
    const plan = { kind: 'stories', id, action: 'unpublish', at } as const

    expect(await publishLanguages(req, { kind: 'stories', id, languages: ['nl'] })).toEqual({ ok: true })
    expect(await publishLanguages(req, { kind: 'stories', id, languages: ['nl', 'fr'] })).toMatchObject({
      reason: 'language',
    })
    expect(await unpublishLanguage(req, { kind: 'stories', id, language: 'fr' })).toMatchObject({ reason: 'language' })
    expect(await planChange(req, { ...plan, language: 'fr' })).toMatchObject({ reason: 'language' })
    expect(await planChange(req, { ...plan, language: 'nl' })).toMatchObject({ ok: true })
    expect(await unpublishLanguage(req, { kind: 'stories', id, language: 'nl' })).toEqual({ ok: true })
  })

  test.each([
    ['publish', { languages: ['fr'] }],
    ['unpublish', { language: 'fr' }],
    ['plan', { language: 'fr', action: 'publish', at: '2030-01-01T00:00:00Z' }],
    ['unplan', { language: 'fr' }],
    ['share', { language: 'fr', days: 3 }],
  ])('is refused at the address for %s in French', async (move, body) => {
    const id = await aPublished('stories', { fr: aWord('Vue') })

    expect(await post(dutch, `stories/${id}/${move}`, body)).toEqual([403, { ok: false, reason: 'language' }])
  })

  test('sees in the admin what they may do in Dutch, and why nothing in the other languages', async () => {
    const id = await aPublished('stories', { fr: aWord('Vue'), nl: aWord('Gezien') })

    expect(await refusals(dutch, id)).toEqual({ fr: 'language', nl: undefined, en: 'language' })
  })

  test('writes the announcement in Dutch, and no French word of it comes back by a version', async () => {
    const write = async (user: Staff, locale: Locale, text: string) =>
      payload.updateGlobal({ slug: 'banner', data: { text }, ...(await asked(user, locale)) })
    await payload.updateGlobal({ slug: 'banner', data: { text: 'Avant' }, locale: 'fr' })
    const { docs } = await payload.findGlobalVersions({ slug: 'banner', limit: 1, sort: '-createdAt' })
    await payload.updateGlobal({ slug: 'banner', data: { text: 'Après' }, locale: 'fr' })

    await expect(write(dutch, 'nl', 'Nieuw')).resolves.toBeDefined()
    await expect(write(dutch, 'fr', 'Nouveau')).rejects.toThrow(language)
    await expect(
      payload.restoreGlobalVersion({ slug: 'banner', id: String(docs[0]?.id), ...(await asked(dutch)) }),
    ).rejects.toThrow(language)
    expect(await payload.findGlobal({ slug: 'banner', locale: 'fr' })).toMatchObject({ text: 'Après' })
  })
})

async function newestVersion(id: string): Promise<string> {
  const where = { parent: { equals: id }, latest: { equals: true } }
  const { docs } = await payload.findVersions({ collection: 'stories', where, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}

async function post(user: Staff, path: string, body: object): Promise<[number, unknown]> {
  const request = new Request(`http://localhost:3000/api/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { cookie: await cookieOf(user.id), 'content-type': 'application/json' },
  })
  const answer = await handleEndpoints({ config, request })
  return [answer.status, await answer.json()]
}
