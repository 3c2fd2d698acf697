import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'

import { planChange } from '@/content/publishing/planChange'
import { publishLanguages } from '@/content/publishing/publishLanguages'
import { runPlan } from '@/content/publishing/runPlan'
import { unpublishLanguage } from '@/content/publishing/unpublishLanguage'
import { writeLog } from '@/people/log/writeLog'
import { inTransaction } from '@/platform/transaction'

import { aColleague, aDraft, aPublished, aWord, payload, publish, requestAs } from '../helpers/house'
import { actsOn, age, logged } from '../helpers/logBook'

describe('what colleagues do with a document', () => {
  test('is in the log from its first draft to its end, language by language', async () => {
    const id = await aDraft('stories', { fr: 'Écrite', nl: 'Geschreven' })
    const req = await requestAs(await aColleague('editor'))
    await publish('stories', id, 'fr', 'nl')
    await unpublishLanguage(req, { kind: 'stories', id, language: 'nl' })
    await payload.update({ collection: 'stories', id, data: { deletedAt: new Date().toISOString() }, req })
    await payload.update({ collection: 'stories', id, data: { deletedAt: null }, trash: true, req })
    await payload.delete({ collection: 'stories', id, req })

    expect(await actsOn(id)).toEqual([
      'create fr',
      'draft nl',
      'publish fr',
      'publish nl',
      'unpublish nl',
      'trash',
      'restore',
      'delete',
    ])
  })

  test('says who by id and which fields, and not a word of what they wrote', async () => {
    const [word, editor] = [aWord('Confidentiel'), await aColleague('editor')]
    const id = await aDraft('news', { fr: word })

    const [row] = await logged({ document: id })

    expect(row).toMatchObject({ by: 'staff', actor: editor.id, act: 'create', subject: 'news', language: 'fr' })
    expect(row?.fields?.split(', ')).toEqual(expect.arrayContaining(['title', 'summary']))
    const { rows } = await payload.db.drizzle.execute(sql`select log::text as row from log`)
    for (const secret of [word, editor.email, editor.name]) expect(JSON.stringify(rows)).not.toContain(secret)
  })

  test('while the admin saves every second and a half names each field once in ten minutes', async () => {
    const id = await aDraft('stories', { fr: 'Une' })
    const req = await requestAs(await aColleague('editor'))
    const write = (data: object) =>
      payload.update({ collection: 'stories', id, locale: 'fr', data, draft: true, autosave: true, req })

    for (const title of ['Deux', 'Trois', 'Quatre', 'Cinq']) await write({ title, slug: 'la-meme' })
    await write({ summary: 'Autre.' })
    await write({ summary: 'Encore autre.', title: 'Six', slug: 'la-meme' })

    const drafts = (await logged({ document: id, act: 'draft' })).map(({ fields }) => fields)
    expect(drafts).toEqual(['title, slug', 'summary'])
  })

  test('is named again after ten minutes, and for another person at once', async () => {
    const id = await aDraft('stories', { fr: 'Une' })
    const [one, other] = [await aColleague('editor'), await aColleague('editor', 'trainer')]
    const write = async (who: typeof one, title: string) =>
      payload.update({ collection: 'stories', id, data: { title }, draft: true, req: await requestAs(who) })

    await write(one, 'Deux')
    await write(other, 'Trois')
    await age(id, '11 minutes')
    await write(one, 'Quatre')

    expect((await logged({ document: id, act: 'draft' })).map(({ actor }) => actor)).toEqual([one.id, other.id, one.id])
  })

  test('is in the log as an earlier version put back', async () => {
    const req = await requestAs(await aColleague('editor'))
    const { id } = await payload.create({ collection: 'themes', data: { name: aWord('Travail') }, req })
    await payload.update({ collection: 'themes', id, data: { name: aWord('Emploi') }, req })
    const { docs } = await payload.findVersions({
      collection: 'themes',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await payload.restoreVersion({ collection: 'themes', id: docs[0]?.id ?? '', req })

    expect(await actsOn(id)).toEqual(['create fr', 'update fr', 'revert'])
  })

  test('planned for later is done by the site, on behalf of whoever planned it', async () => {
    const [id, editor] = [await aDraft('stories', { fr: 'Plus tard' }), await aColleague('editor')]
    const at = new Date(Date.now() + 60_000)
    const plan = await planChange(await requestAs(editor), {
      kind: 'stories',
      id,
      language: 'fr',
      action: 'publish',
      at,
    })
    if (!plan.ok) throw new Error(plan.reason)
    await runPlan.run(payload, { planId: plan.planId })

    expect(await logged({ document: id, act: 'plan' })).toMatchObject([{ by: 'staff', actor: editor.id }])
    expect(await logged({ document: id, act: 'publish' })).toMatchObject([
      { by: 'system', actor: null, onBehalfOf: editor.id },
    ])
  })

  test('in the settings is in the log with the language they wrote in', async () => {
    const administrator = await aColleague('administrator')
    await payload.updateGlobal({
      slug: 'banner',
      locale: 'nl',
      data: { text: aWord('Gesloten') },
      req: await requestAs(administrator, 'nl'),
    })

    const [row] = await logged({ subject: 'banner' })
    expect(row).toMatchObject({
      actor: administrator.id,
      act: 'update',
      fields: 'text',
      language: 'nl',
      document: null,
    })
  })
})

describe('an act and its row', () => {
  test('go together when the transaction fails', async () => {
    const id = await aPublished('stories', { fr: 'Reste' })
    const req = await requestAs(await aColleague('editor'))

    const work = inTransaction(req, async () => {
      await unpublishLanguage(req, { kind: 'stories', id, language: 'fr' })
      throw new Error('too late')
    })

    await expect(work).rejects.toThrow('too late')
    expect(await actsOn(id)).toEqual(['create fr', 'publish fr'])
  })

  test('are both refused when the row cannot be written', async () => {
    const id = await aDraft('stories', { fr: 'Avant' })
    const req = await requestAs(await aColleague('editor'))
    await payload.db.drizzle.execute(sql`alter table log add constraint no_room check (act <> 'publish') not valid`)

    const result = publishLanguages(req, { kind: 'stories', id, languages: ['fr'] })

    await expect(result).rejects.toThrow()
    await payload.db.drizzle.execute(sql`alter table log drop constraint no_room`)
    expect((await payload.findByID({ collection: 'stories', id, locale: 'fr' })).live).toBeFalsy()
  })

  test('are not written without a transaction', async () => {
    const req = await requestAs(await aColleague('editor'))

    await expect(writeLog(req, { act: 'publish', subject: 'stories' })).rejects.toThrow('No transaction is open')
  })

  test('carry the time of the database, whatever a program says', async () => {
    const req = await requestAs(null)
    const before = Date.now()
    await payload.db.create({
      collection: 'log',
      data: { at: '2001-01-01T00:00:00.000Z', by: 'system', act: 'update', subject: 'dated' },
      req,
    })

    const [row] = await logged({ subject: 'dated' })
    expect(new Date(row?.at ?? 0).getTime()).toBeGreaterThan(before - 60_000)
  })
})
