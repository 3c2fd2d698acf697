import { describe, expect, test } from 'vitest'

import { publishLanguages } from '@/content/publishing/publishLanguages'

import { aDraft, aPublished, aWord, payload, requestAs } from '../helpers/house'
import { anEditor, asked, refusals } from '../helpers/limitedEditors'
import { aDocument } from '../helpers/rights/samples'

const nobody = { branch: '', colleague: '' }
const ghent = await aDocument('branches', nobody)
const liege = await aDocument('branches', nobody)
const ofGhent = await anEditor({ branches: [ghent] })

const branch = /antenne/

describe('an editor of Ghent', () => {
  test('starts a document in Ghent without saying so, as the admin does', async () => {
    const made = await payload.create({ collection: 'news', data: {}, draft: true, ...(await asked(ofGhent)) })

    expect(made.branch).toBe(ghent)
  })

  test.each([
    ['to Liège', () => liege],
    ['to no branch', () => null],
  ])('does not give a document of Ghent %s', async (_, to) => {
    const id = await aDraft('stories', { nl: 'Dag' }, { branch: ghent })

    await expect(
      payload.update({ collection: 'stories', id, data: { branch: to() }, ...(await asked(ofGhent)) }),
    ).rejects.toThrow(branch)
  })

  test('has no right left to a document that a colleague’s draft has given to Liège', async () => {
    const id = await aPublished('stories', { nl: aWord('Dag') }, { branch: ghent })
    await payload.update({ collection: 'stories', id, data: { branch: liege }, draft: true })

    await expect(
      payload.update({ collection: 'stories', id, data: { title: 'Van Gent' }, ...(await asked(ofGhent)) }),
    ).rejects.toThrow(branch)
    await expect(payload.delete({ collection: 'stories', id, ...(await asked(ofGhent)) })).rejects.toThrow(branch)
    expect(await publishLanguages(await requestAs(ofGhent), { kind: 'stories', id, languages: ['nl'] })).toMatchObject({
      reason: 'branch',
    })
  })

  test('sees in the admin what they may do with a document of Ghent, and why nothing with one of Liège', async () => {
    const [own, other] = [
      await aDraft('stories', { nl: 'A' }, { branch: ghent }),
      await aDraft('stories', { nl: 'B' }, { branch: liege }),
    ]

    expect(await refusals(ofGhent, own)).toEqual({ fr: undefined, nl: undefined, en: undefined })
    expect(await refusals(ofGhent, other)).toEqual({ fr: 'branch', nl: 'branch', en: 'branch' })
  })

  test('duplicates what is Ghent’s and nothing of Liège', async () => {
    const [own, other] = [
      await aDraft('stories', { nl: 'A' }, { branch: ghent }),
      await aDraft('stories', { nl: 'B' }, { branch: liege }),
    ]

    await expect(
      payload.duplicate({ collection: 'stories', id: own, ...(await asked(ofGhent)) }),
    ).resolves.toBeDefined()
    await expect(payload.duplicate({ collection: 'stories', id: other, ...(await asked(ofGhent)) })).rejects.toThrow(
      branch,
    )
  })

  test('describes a picture and does not put another in its place', async () => {
    const id = await aDocument('media', nobody)
    const file = { data: Buffer.from('x'), mimetype: 'image/png', name: 'x.png', size: 1 }

    await expect(
      payload.update({ collection: 'media', id, data: { alt: 'Brug' }, ...(await asked(ofGhent)) }),
    ).resolves.toBeDefined()
    await expect(
      payload.update({ collection: 'media', id, data: {}, file, ...(await asked(ofGhent)) }),
    ).rejects.toThrow()
  })
})
