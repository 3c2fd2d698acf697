import { createHash } from 'node:crypto'
import path from 'node:path'

import slugify from '@sindresorhus/slugify'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { scanForViruses } from '@/platform/scanForViruses'

import { judgeFile } from './judgeFile'
import { fileLimits } from './limits'
import { readEnd, readWhole, streamUpload } from './readUpload'
import { redrawPicture } from './redrawPicture'
import { refuseFile } from './refusals'
import type { Upload } from './Upload'

type Shelf = keyof typeof fileLimits

/**
 * Looks at a file before anything is made of it, refuses in words what may not be kept, draws pictures anew without
 * what they say about their maker, and names all after their content, so that an address always means the same bytes.
 */
export const receiveFile =
  (shelf: Shelf): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    const may = overrideAccess || (await collection.access[operation]({ req }))
    if (!may) return // Payload says so in a moment; nothing of a stranger's file is opened.

    const { file } = req
    if (!file) return operation === 'create' && !overrideAccess ? demandFile(req, { args, shelf }) : undefined
    const refuse = (why: Parameters<typeof refuseFile>[1]['why']) => refuseFile(req, { why, shelf })
    const detected = await typeOf(file)
    const why = judgeFile(
      await factsOf(file, { shelf, type: detected?.mime, taken: takenBy(collection) }),
      fileLimits[shelf],
    )
    if (why || !detected) return refuse(why ?? 'wrongType')

    const scanned = await scanForViruses(() => streamUpload(file))
    if (scanned !== 'clean') return refuse(scanned)
    if (shelf === 'media') {
      const trouble = await redrawPicture(file, detected.mime)
      if (trouble) return refuse(trouble)
    }
    file.mimetype = detected.mime
    file.name = await nameFor(file, detected.ext)
  }

const takenBy = ({ upload }: { upload?: { mimeTypes?: string[] } | boolean }) =>
  (typeof upload === 'object' && upload.mimeTypes) || []

const typeOf = ({ tempFilePath, data }: Upload) =>
  (tempFilePath ? fileTypeFromFile(tempFilePath) : fileTypeFromBuffer(data)).catch(() => undefined)

type Known = { shelf: Shelf; type: string | undefined; taken: readonly string[] }

async function factsOf(file: Upload, known: Known) {
  const isSmallPicture = known.shelf === 'media' && file.size <= fileLimits.media
  return {
    ...known,
    bytes: file.size,
    name: file.name,
    said: file.mimetype,
    head: isSmallPicture ? await readWhole(file) : await readEnd(file, { first: 4096 }),
    tail: await readEnd(file, { last: 65_558 }), // A zip's list ends within this much (APPNOTE 4.3.16).
  }
}

/** Without a file Payload would fetch one from an address that came instead, past every look at its bytes. */
function demandFile(req: PayloadRequest, { args, shelf }: { args: object; shelf: Shelf }): void {
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  if (!isCopy) refuseFile(req, { why: 'missing', shelf })
}

async function nameFor(file: Upload, ext: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of streamUpload(file)) hash.update(part as Buffer)
  const print = hash.digest('hex').slice(0, 10)
  const { name } = path.parse(file.name)
  return `${slugify(name.replace(new RegExp(`-${print}$`), '')).slice(0, 60) || 'file'}-${print}.${ext}`
}
