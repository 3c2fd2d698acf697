import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import pLimit from 'p-limit'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import { campaignPictures } from '../campaigns/pictures'
import { videos } from '../media'
import { newsPictures } from '../news/pictures'
import { pagePictures } from '../pages/pictures'
import { drawDuo } from '../pictures/duo'
import { drawScene } from '../pictures/drawScene'
import { publications } from '../publications'
import type { Texts } from '../shapes'
import { stories } from '../stories'
import type { Register } from './Register'
import { languagesOf } from './texts'

const files = path.resolve('src/demo/media/files')

/** Drawing is the longest part of loading, and one picture leaves half of a small machine idle. */
const twoAtOnce = pLimit(2)

/** Draws the pictures of the demo and uploads them, its films and its PDFs as a colleague would. */
export async function loadMedia(req: PayloadRequest, register: Register): Promise<void> {
  const portraits = stories.map(({ key, looks, pictureAlt }) => ({ key, alt: pictureAlt, svg: () => drawDuo(looks) }))
  const scenes = [...newsPictures, ...campaignPictures, ...pagePictures].map(({ key, alt }) => ({
    key,
    alt,
    svg: () => drawScene(key),
  }))
  await twoAtOnce.map([...portraits, ...scenes], async (picture) =>
    uploadPicture(await createLocalReq({ context: { ...req.context } }, req.payload), { register, ...picture }),
  )
  for (const { key, kind } of videos)
    await uploadFile(req, {
      register,
      collection: 'recordings',
      key,
      name: `${key}.${kind === 'audio' ? 'mp3' : 'mp4'}`,
    })
  for (const { title, files: pdfs = {} } of publications)
    for (const locale of languagesOf(pdfs))
      await uploadFile(req, {
        register,
        collection: 'documents',
        key: pdfs[locale] ?? '',
        name: pdfs[locale] ?? '',
        data: { title: title[locale], language: locale },
      })
}

type Picture = { register: Register; key: string; alt: Texts; svg: () => string }

async function uploadPicture(req: PayloadRequest, { register, key, alt, svg }: Picture): Promise<void> {
  if (register.has('media', key)) return
  const png = await sharp(Buffer.from(svg()), { density: 72 }).resize(1440).png({ compressionLevel: 6 }).toBuffer()
  const file = { data: png, name: `${key}.png`, mimetype: 'image/png', size: png.length }
  const [first, ...others] = languagesOf(alt)
  const { id } = await req.payload.create({
    collection: 'media',
    locale: first,
    data: { alt: first && alt[first] },
    file,
    depth: 0,
    req,
  })
  for (const locale of others)
    await req.payload.update({ collection: 'media', id, locale, data: { alt: alt[locale] }, depth: 0, req })
  await register.add('media', key, id, req)
}

type File = { register: Register; collection: 'recordings' | 'documents'; key: string; name: string; data?: object }

async function uploadFile(req: PayloadRequest, { register, collection, key, name, data = {} }: File): Promise<void> {
  const at = path.join(files, name)
  if (register.has(collection, key) || !existsSync(at)) return
  const bytes = readFileSync(at)
  const mimetype = mimetypes[path.extname(name)] ?? 'application/octet-stream'
  const { id } = await req.payload.create({
    collection,
    data,
    file: { data: bytes, name, mimetype, size: bytes.length },
    depth: 0,
    req,
  })
  await register.add(collection, key, id)
}

const mimetypes: Record<string, string> = { '.mp4': 'video/mp4', '.mp3': 'audio/mpeg', '.pdf': 'application/pdf' }
