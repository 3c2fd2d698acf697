import path from 'node:path'

import PDFDocument from 'pdfkit'

import type { Locale } from '@/platform/locales'

import { formatDay } from '../format/dates'
import type { Translate } from '../page'

type Certificate = {
  locale: Locale
  name: string
  course: string
  completedAt: string
  code: string
  /** Where anybody can check it. */
  address: string
}

const folder = path.resolve('node_modules/@fontsource')
const fontOf = (family: string, alphabet: string, weight: number): string =>
  `${folder}/${family}/files/${family}-${alphabet}-${weight}-normal.woff`
const fonts = {
  display: 'bricolage-grotesque 800',
  text: 'atkinson-hyperlegible-next 400',
  strong: 'atkinson-hyperlegible-next 700',
} as const
const alphabets = ['latin', 'latin-ext'] as const
type Font = keyof typeof fonts

const colours = {
  ink: '#241623',
  soft: '#574558',
  paper: '#fff9f0',
  plum: '#4b1d52',
  gold: '#ffc53d',
  orange: '#e4572e',
}

/** Letters of the first alphabet; any other is looked for in the second. */
const plain = /[ -ÿœŒ–—‘’“”…€]/

/**
 * A certificate as a tagged PDF (PDF/UA-1): one page, landscape A4, with a title, a language and headings that a screen
 * reader follows. It says who, which course and when, and where it can be checked; nothing else about the person.
 */
export async function drawCertificate(t: Translate, certificate: Certificate): Promise<Buffer> {
  const { locale, name, course, completedAt, code, address } = certificate
  const title = `${t('training.pdf.title')} – ${course}`
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 60,
    pdfVersion: '1.7',
    tagged: true,
    ...({ subset: 'PDF/UA' } as object), // Newer than its types.
    lang: locale,
    displayTitle: true,
    font: fontOf('atkinson-hyperlegible-next', 'latin', 400),
    info: {
      Title: title,
      Author: 'DUO for a JOB',
      CreationDate: new Date(completedAt),
      ModDate: new Date(completedAt),
    },
  })
  const pieces: Buffer[] = []
  const ended = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece))
    pdf.on('end', () => resolve(Buffer.concat(pieces)))
    pdf.on('error', reject)
  })
  registerFonts(pdf)
  const sheet = pdf.struct('Document')
  pdf.addStructure(sheet)
  drawGround(pdf)
  pdf.y = 90
  const say = (tag: string, words: string, look: Look) =>
    sheet.add(pdf.struct(tag, {}, [() => write(pdf, words, look)]))
  say('P', 'DUO for a JOB', { font: 'display', size: 20, after: 26 })
  say('H1', t('training.pdf.title'), { font: 'display', size: 44, after: 22 })
  say('P', t('training.pdf.says'), { font: 'text', size: 15, after: 6 })
  say('P', name, { font: 'strong', size: fitting(28, name), after: 10 })
  say('P', t('training.pdf.completed'), { font: 'text', size: 15, after: 6 })
  say('P', course, { font: 'strong', size: fitting(24, course), after: 16 })
  say('P', t('training.pdf.on', { date: formatDay(locale, completedAt) }), { font: 'text', size: 15, after: 30 })
  say('P', t('training.pdf.check'), { font: 'text', size: 11, after: 2 })
  const link = pdf.struct('Link', { alt: `${t('training.pdf.check')} ${code}` }, [
    () => {
      pdf.font('strong latin').fontSize(11).fillColor(colours.plum)
      pdf.text(address, 60, pdf.y, { link: address, underline: true, width: width(pdf) })
    },
  ])
  sheet.add(pdf.struct('P', {}, [link]))
  sheet.end()
  pdf.end()
  return ended
}

type Pdf = InstanceType<typeof PDFDocument>
type Look = { font: Font; size: number; after: number }

/** Long names are written smaller, so that the page stays one. */
const fitting = (size: number, { length }: string): number => Math.max(10, Math.min(size, (size * 50) / length))

function registerFonts(pdf: Pdf): void {
  for (const [font, file] of Object.entries(fonts))
    for (const alphabet of alphabets) {
      const [family = '', weight] = file.split(' ')
      pdf.registerFont(`${font} ${alphabet}`, fontOf(family, alphabet, Number(weight)))
    }
}

/** The words stand left of the two forms. */
const width = (pdf: Pdf): number => pdf.page.width - 120 - 250

/** Writes a line in pieces, each in the alphabet that has its letters. */
function write(pdf: Pdf, words: string, { font, size, after }: Look): void {
  const pieces = piecesOf(words.normalize('NFC').replace(/\s+/g, ' ').trim())
  pieces.forEach(({ text, alphabet }, index) => {
    pdf.font(`${font} ${alphabet}`).fontSize(size).fillColor(colours.ink)
    const more = { continued: index < pieces.length - 1, width: width(pdf) }
    if (index === 0) pdf.text(text, 60, pdf.y, more)
    else pdf.text(text, more)
  })
  pdf.y += after
}

function piecesOf(words: string): { text: string; alphabet: (typeof alphabets)[number] }[] {
  const pieces: { text: string; alphabet: (typeof alphabets)[number] }[] = []
  for (const letter of words) {
    const alphabet = plain.test(letter) ? 'latin' : 'latin-ext'
    const last = pieces.at(-1)
    if (last?.alphabet === alphabet) last.text += letter
    else pieces.push({ text: letter, alphabet })
  }
  return pieces.length > 0 ? pieces : [{ text: '', alphabet: 'latin' }]
}

/** The paper and the two forms that meet; nothing that is read. */
function drawGround(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(0, 0, pdf.page.width, pdf.page.height).fill(colours.paper)
  pdf.save()
  pdf.translate(pdf.page.width - 330, 150).scale(6.4)
  pdf.circle(15, 15, 14).fill(colours.gold)
  pdf.path('M16 29V15a13.5 14 0 0 1 27 0V29z').fill(colours.plum)
  pdf.path('M16 28.96V15c0-5 2.6-9.3 6.4-11.9A14 14 0 0 1 16 28.96z').fill(colours.orange)
  pdf.restore()
  pdf.endMarkedContent()
}
