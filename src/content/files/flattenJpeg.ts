import path from 'node:path'

import type { CollectionAfterChangeHook } from 'payload'
import sharp from 'sharp'

import { uploadsFolder } from '@/platform/folders'

type Uploaded = { id: string; sizes?: { jpeg960?: { filename?: string | null; width?: number | null } } }

/** The paper of the light scheme: what a transparent picture stands on where JPEG, which knows no transparency, is used. */
const paper = '#fff9f0'

/** Writes the JPEG of a transparent picture again on paper; Payload would leave it on black. */
export const flattenJpeg: CollectionAfterChangeHook<Uploaded> = async ({ doc, req: { file } }) => {
  const { filename, width } = doc.sizes?.jpeg960 ?? {}
  if (!file || !filename || !(await sharp(file.data).metadata()).hasAlpha) return
  const at = path.join(uploadsFolder(), 'media', filename)
  await sharp(file.data).resize(width).flatten({ background: paper }).jpeg({ quality: 78 }).toFile(at)
}
