import { buffer } from 'node:stream/consumers'

import { PDFDocument } from 'pdf-lib'

// A program of its own (countPages.ts): reads a PDF and says how many pages it has.
const pdf = await PDFDocument.load(await buffer(process.stdin), { ignoreEncryption: true, updateMetadata: false })
process.stdout.write(String(pdf.getPageCount()))
