import { crc32, deflateRawSync, deflateSync, constants } from 'node:zlib'

import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'

export type Sent = { name: string; mimeType: string; buffer: Buffer }

const sent = (name: string, mimeType: string, buffer: Buffer | string): Sent => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
})

const page = '<!doctype html><html><script>alert(document.domain)</script></html>'

/** A small picture that is nothing else. */
export const aPicture = (format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg', width = 40): Promise<Buffer> =>
  sharp({ create: { width, height: 30, channels: 3, background: '#4b1d52' } })
    .toFormat(format)
    .toBuffer()

/** A photograph that says in which house it was taken. */
export const aPlace = async (): Promise<Buffer> =>
  sharp(await aPicture())
    .withExif({ IFD0: { Artist: 'Amina' }, IFD3: { GPSLatitude: '50/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer()

export async function aReport(pages = 2): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (let at = 0; at < pages; at += 1) pdf.addPage()
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of a few kilobytes that says it has 60,000 × 60,000 pixels. */
function aPngBomb(side = 60_000): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** Many gigabytes of nothing, packed into some megabytes: the same packed piece again and again. */
function packedNothing(gigabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(16_000_000), { finishFlush: constants.Z_FULL_FLUSH })
  const pieces = Array.from({ length: Math.ceil((gigabytes * 1000) / 16) }, () => piece)
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces, Buffer.from([0x03, 0x00])])
}

/** A PDF whose first object stream unpacks to six gigabytes. */
function aPdfBomb(): Buffer {
  const bomb = packedNothing(6)
  const head = `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`
  const tail = '\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\nstartxref\n0\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), bomb, Buffer.from(tail)])
}

/** A zip whose one entry unpacks to a gigabyte. */
function aZipBomb(): Buffer {
  const data = packedNothing(1).subarray(2)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(1_000_000_000, 18)
  common.writeUInt16LE(1, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from('a'), data])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14), Buffer.from('a')])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

type Case = { shelf: 'media' | 'documents' | 'recordings'; file: Sent; why: string }

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** What nobody may put among our files, on which shelf they try it, and how the French sentence begins that they read. */
export async function badFiles(): Promise<Record<string, Case>> {
  const [jpeg, png, pdf] = [await aPicture(), await aPicture('png'), await aReport()]
  const withPage = Buffer.concat([jpeg.subarray(0, 2), comment(page), jpeg.subarray(2)])
  const gif = `GIF89a/*${'\0'.repeat(20)}*/=1;alert(1)//`
  const hidden = 'Autre chose se cache'
  const wrong = 'Ce fichier n’a pas sa place ici'
  return {
    'a picture that is a program, too': { shelf: 'media', file: sent('a.gif', 'image/jpeg', gif), why: wrong },
    'a photograph that is a page, too': { shelf: 'media', file: sent('a.jpg', 'image/jpeg', withPage), why: hidden },
    'a photograph with a page behind it': {
      shelf: 'media',
      file: sent('a.jpg', 'image/jpeg', Buffer.concat([jpeg, Buffer.from(page)])),
      why: hidden,
    },
    'a picture with an archive behind it': {
      shelf: 'media',
      file: sent('a.png', 'image/png', Buffer.concat([png, aZipBomb()])),
      why: hidden,
    },
    'a PDF that is a page, too': {
      shelf: 'documents',
      file: sent('a.pdf', 'application/pdf', pdf.toString('latin1').replace('\n', `\n%${page}\n`)),
      why: hidden,
    },
    'an archive called a PDF': { shelf: 'documents', file: sent('a.pdf', 'application/pdf', aZipBomb()), why: wrong },
    'a PDF that unpacks without end': {
      shelf: 'documents',
      file: sent('a.pdf', 'application/pdf', aPdfBomb()),
      why: 'Ce fichier est illisible',
    },
    'a picture of 60,000 × 60,000 pixels': {
      shelf: 'media',
      file: sent('a.png', 'image/png', aPngBomb()),
      why: 'Cette image a trop de pixels',
    },
    'half a picture': {
      shelf: 'media',
      file: sent('a.png', 'image/png', png.subarray(0, png.length - 30)),
      why: 'Ce fichier est illisible',
    },
    'a drawing with a script': { shelf: 'media', file: sent('a.svg', 'image/svg+xml', svg), why: 'Les dessins SVG' },
    'a drawing called a photograph': {
      shelf: 'media',
      file: sent('a.jpg', 'image/jpeg', `<?xml version="1.0"?>${svg}`),
      why: 'Les dessins SVG',
    },
    'a page called a photograph': { shelf: 'media', file: sent('a.jpg', 'image/jpeg', page), why: wrong },
    'a page called a PDF': { shelf: 'documents', file: sent('a.pdf', 'application/pdf', page), why: wrong },
    'a photograph among the PDFs': { shelf: 'documents', file: sent('a.pdf', 'application/pdf', jpeg), why: wrong },
    'a PDF among the pictures': { shelf: 'media', file: sent('a.jpg', 'image/jpeg', pdf), why: wrong },
    'a program called a film': { shelf: 'recordings', file: sent('a.mp4', 'video/mp4', 'MZ\x90\0program'), why: wrong },
    'a page called a film': { shelf: 'recordings', file: sent('a.mp4', 'video/mp4', page), why: wrong },
    'nothing at all': { shelf: 'media', file: sent('a.jpg', 'image/jpeg', ''), why: 'Ce fichier est vide' },
  }
}

/** A comment of a JPEG (ITU-T T.81, B.2.4.5). */
function comment(text: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(text)])
}
