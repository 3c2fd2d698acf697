import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import config from '@payload-config'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { incomingFolder, uploadsFolder } from '@/platform/folders'

import { aPicture, aPlace, aReport, badFiles } from '../helpers/badFiles'
import { ask } from '../helpers/databases'
import { aColleague, payload, requestAs } from '../helpers/house'
import { signedIn } from '../helpers/rights/actors'

type Shelf = 'media' | 'documents' | 'recordings'
type Given = { name: string; data: Buffer; mimetype?: string }

async function upload(shelf: Shelf, { name, data, mimetype = '' }: Given, language = 'fr') {
  const req = await requestAs(await aColleague('editor'))
  Object.assign(req.i18n, { language })
  const file = { name, data, mimetype, size: data.length }
  return payload.create({ collection: shelf, data: {}, file, overrideAccess: false, req })
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])
const kept = (shelf: Shelf): string[] => namesIn(path.join(uploadsFolder(), shelf))

/** What an editor's browser sends to the API, and what it is told. */
async function send(at: string, { method = 'POST', body }: { method?: string; body: FormData | ReadableStream }) {
  const { headers } = await signedIn((await aColleague('editor')).id)
  const request = new Request(`http://localhost:3000/api/${at}`, {
    method,
    body,
    headers: {
      ...headers,
      'accept-language': 'fr',
      ...(body instanceof ReadableStream && { 'content-type': 'multipart/form-data; boundary=B' }),
    },
    ...({ duplex: 'half' } as object),
  })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, said: await answer.text() }
}

function formOf({ name, data, mimetype = '' }: Given): FormData {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  return form
}

const bad = Object.entries(await badFiles())

describe('an editor who uploads', () => {
  test.each(bad)(
    '%s reads a sentence, and nothing is kept',
    async (_, { shelf, file, why }) => {
      const given = { name: file.name, data: file.buffer, mimetype: file.mimeType }
      const { status, said } = await send(shelf, { body: formOf(given) })
      expect([status, said]).toEqual([400, expect.stringContaining(why)])
      expect((await payload.count({ collection: shelf })).totalDocs).toBe(0)
      expect([...kept(shelf), ...namesIn(incomingFolder())]).toEqual([])
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

describe('of what an editor sends, nothing is kept', () => {
  test('when they hang up in the middle of it', async () => {
    const head =
      '--B\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\ncontent-type: video/mp4\r\n\r\n'
    let parts = 0
    const body = new ReadableStream<Uint8Array>({
      pull(out) {
        if (parts === 3) out.error(new Error('The line is gone'))
        else out.enqueue(parts === 0 ? Buffer.from(head) : Buffer.alloc(1_000_000))
        parts += 1
      },
    })
    const before = kept('recordings')

    expect((await send('recordings', { body })).status).toBeGreaterThanOrEqual(400)
    expect([kept('recordings'), namesIn(incomingFolder())]).toEqual([before, []])
  })

  describe('when the database refuses it at the very end', () => {
    const sql = (statement: string) => ask(process.env.DATABASE_URL ?? '', statement)
    beforeEach(async () => {
      await sql(`create function fall() returns trigger language plpgsql as 'begin raise exception ''fall''; end'`)
      for (const table of ['media', 'documents'])
        await sql(
          `create constraint trigger fall after insert or update on ${table} for each row execute function fall()`,
        )
    })
    afterEach(() => sql('drop function fall cascade'))

    test.each([
      ['media', 'a.jpg', () => aPicture('jpeg', 61)],
      ['documents', 'a.pdf', () => aReport(5)],
    ] as const)('as a new file in %s', async (shelf, name, draw) => {
      const before = kept(shelf)

      expect((await send(shelf, { body: formOf({ name, data: await draw() }) })).status).toBe(500)
      expect([kept(shelf), namesIn(incomingFolder())]).toEqual([before, []])
    })
  })
})

test.each([
  ['refused: it is broken', '%PDF-1.7 nothing', 400],
  ['refused by the database', undefined, 500],
] as const)('a report stays as it is when another in its place is %s', async (_, broken, status) => {
  const data = await aReport(6)
  const { id, filename } = await upload('documents', { name: 'kept.pdf', data })
  const before = kept('documents')
  const fall = `alter table documents add constraint fall check (pages is distinct from 7) not valid`
  await ask(process.env.DATABASE_URL ?? '', fall)

  const other = { name: 'other.pdf', data: broken ? Buffer.from(broken) : await aReport(7) }
  const answer = await send(`documents/${id}`, { method: 'PATCH', body: formOf(other) })

  await ask(process.env.DATABASE_URL ?? '', 'alter table documents drop constraint fall')
  expect(answer.status).toBe(status)
  expect([kept('documents'), namesIn(incomingFolder())]).toEqual([before, []])
  expect(readFileSync(path.join(uploadsFolder(), 'documents', filename ?? ''))).toEqual(data)
})

test('a report is replaced by another one, and the old one goes', async () => {
  const { id, filename } = await upload('documents', { name: 'old.pdf', data: await aReport(8) })

  const body = formOf({ name: 'new.pdf', data: await aReport(9) })
  expect((await send(`documents/${id}`, { method: 'PATCH', body })).status).toBe(200)

  expect(kept('documents')).not.toContain(filename)
  expect(kept('documents').filter((name) => name.startsWith('new-'))).toHaveLength(1)
})
