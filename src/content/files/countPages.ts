import { PDFDocument } from 'pdf-lib'
import type { CollectionBeforeChangeHook } from 'payload'

/** Writes how many pages an uploaded PDF has. */
export const countPages: CollectionBeforeChangeHook = async ({ data, req: { file } }) => {
  if (!file) return data
  const pdf = await PDFDocument.load(file.data, { ignoreEncryption: true, updateMetadata: false })
  return { ...data, pages: pdf.getPageCount() }
}
