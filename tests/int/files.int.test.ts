import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { uploadsFolder } from '@/platform/folders'

import { aPicture, aPlace, aReport, badFiles } from '../helpers/badFiles'
import { aColleague, payload, requestAs } from '../helpers/house'

type Shelf = 'media' | 'documents' | 'recordings'
type Given = { name: string; data: Buffer; mimetype?: string }

async function upload(shelf: Shelf, { name, data, mimetype = '' }: Given, language = 'fr') {
  const req = await requestAs(await aColleague('editor'))
  Object.assign(req.i18n, { language })
  const file = { name, data, mimetype, size: data.length }
  return payload.create({ collection: shelf, data: {}, file, overrideAccess: false, req })
}

const kept = (shelf: Shelf): string[] => {
  const folder = path.join(uploadsFolder(), shelf)
  return existsSync(folder) ? readdirSync(folder) : []
}

const bad = Object.entries(await badFiles())

describe('an editor who uploads', () => {
  test.each(bad)(
    '%s reads a sentence, and nothing is kept',
    async (_, { shelf, file, why }) => {
      const given = { name: file.name, data: file.buffer, mimetype: file.mimeType }
      await expect(upload(shelf, given)).rejects.toThrow(why)
      expect((await payload.count({ collection: shelf })).totalDocs).toBe(0)
      expect(kept(shelf)).toEqual([])
    },
    60_000,
  ) // A PDF without end is given twenty seconds.

  test.each([
    ['en', 'This file is empty.'],
    ['nl', 'Dit bestand is leeg.'],
  ])('nothing, reads so in the language of their admin: %s', async (language, sentence) => {
    await expect(upload('media', { name: 'a.jpg', data: Buffer.alloc(0) }, language)).rejects.toThrow(sentence)
  })

  test.each([
    ['../../../etc/passwd.jpg', /^passwd-[\da-f]{10}\.jpg$/],
    ['..\\..\\boot.png', /^boot-[\da-f]{10}\.jpg$/],
    ['invoice.pdf.exe', /^invoice-pdf-[\da-f]{10}\.jpg$/],
    ['shell.php.jpg', /^shell-php-[\da-f]{10}\.jpg$/],
    ['photo\u202Egpj.exe', /^photo-gpj-[\da-f]{10}\.jpg$/],
    ['👩‍👧 été.jpeg', /^ete-[\da-f]{10}\.jpg$/],
    ['👩‍👧.jpg', /^file-[\da-f]{10}\.jpg$/],
    ['', /^file-[\da-f]{10}\.jpg$/],
    ['drawing.svg', /^drawing-[\da-f]{10}\.jpg$/],
    [`${'a'.repeat(300)}.jpg`, /^a{60}-[\da-f]{10}\.jpg$/],
  ])('a photograph called %o, finds it under a name of ours', async (name, wanted) => {
    const data = await aPicture('jpeg', 40 + name.length)
    const doc = await upload('media', { name, data, mimetype: 'application/x-php' })
    expect(doc.filename).toMatch(wanted)
    expect(doc.mimeType).toBe('image/jpeg')
    expect(kept('media')).toContain(doc.filename)
    await payload.delete({ collection: 'media', id: doc.id })
  })

  test('a photograph, tells nobody where it was taken and by whom', async () => {
    const data = await aPlace()
    expect((await sharp(data).metadata()).exif?.toString('latin1')).toContain('Amina')
    await upload('media', { name: 'home.jpg', data })
    expect(kept('media').length).toBeGreaterThan(3)
    for (const name of kept('media')) {
      const bytes = readFileSync(path.join(uploadsFolder(), 'media', name))
      expect((await sharp(bytes).metadata()).exif, name).toBeUndefined()
      expect(bytes.includes('Amina'), name).toBe(false)
    }
  })

  test('a report, sees how many pages it has', async () => {
    expect(await upload('documents', { name: 'report.pdf', data: await aReport(3) })).toMatchObject({ pages: 3 })
  })

  test('the address of a file instead of a file, is asked for the file itself', async () => {
    const req = await requestAs(await aColleague('editor'))
    const data = { url: 'http://127.0.0.1:9/a.jpg', filename: 'a.jpg' } as object
    const create = payload.create({ collection: 'media', data, overrideAccess: false, req } as never)
    await expect(create).rejects.toThrow('une adresse ne suffit pas')
  })
})

test('a stranger’s file is not even opened', async () => {
  const file = { name: 'a.svg', data: Buffer.from('<svg/>'), mimetype: 'image/svg+xml', size: 6 }
  const create = payload.create({
    collection: 'media',
    data: {},
    file,
    overrideAccess: false,
    req: await requestAs(null),
  })
  await expect(create).rejects.toThrow(/allowed|autorisé/)
})
