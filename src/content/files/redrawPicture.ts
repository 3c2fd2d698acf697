import { unlink } from 'node:fs/promises'

import sharp, { type Sharp } from 'sharp'

import { isTooManyPixels } from './judgeFile'
import { pixelLimit } from './limits'
import { readWhole } from './readUpload'
import type { Refusal } from './refusals'
import type { Upload } from './Upload'

/**
 * Draws a picture anew from its pixels, upright, in sRGB: where it was taken, by whom and with what, and whatever else
 * was hidden in the file is gone. Its size is read from its head before a pixel is unpacked.
 */
export async function redrawPicture(file: Upload, type: string): Promise<Refusal | undefined> {
  const bytes = await readWhole(file)
  const size = await sizeOf(bytes)
  if (!size) return 'broken'
  if (isTooManyPixels(size)) return 'tooManyPixels'

  const picture = sharp(bytes, { animated: true, limitInputPixels: pixelLimit, failOn: 'error' })
  const drawn = await (formats[type] ?? formats['image/png'])(picture.autoOrient())
    .timeout({ seconds: 30 })
    .toBuffer()
    .catch(() => undefined)
  if (!drawn) return 'broken'
  if (file.tempFilePath) await unlink(file.tempFilePath)
  Object.assign(file, { data: drawn, size: drawn.length, tempFilePath: '' })
}

async function sizeOf(bytes: Buffer) {
  // The whole of it is judged by us; sharp's own limit would stop it without a number.
  const { width, height, pageHeight, pages } = await sharp(bytes, { animated: true, limitInputPixels: false })
    .metadata()
    .catch(() => ({ width: 0, height: 0, pageHeight: undefined, pages: undefined }))
  return width && height ? { width, height: pageHeight ?? height, pages: pageHeight ? pages : 1 } : undefined
}

const formats: Record<string, (picture: Sharp) => Sharp> & { 'image/png': (picture: Sharp) => Sharp } = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 90 }),
  'image/png': (picture) => picture.png({ compressionLevel: 6 }),
  'image/webp': (picture) => picture.webp({ quality: 90 }),
  'image/avif': (picture) => picture.avif({ quality: 70, effort: 1 }),
}
