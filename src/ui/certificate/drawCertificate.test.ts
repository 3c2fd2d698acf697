import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'

import { translatorOf } from '@/messages/translatorOf'

import { drawCertificate } from './drawCertificate'

const certificate = {
  locale: 'fr',
  name: 'Łucja Şahin-Đorđević 🙂',
  course: 'Devenir mentor',
  completedAt: '2030-05-07T16:00:00.000Z',
  code: 'K7QM-4TRX',
  address: 'https://duo.example.org/fr/portail/attestation/K7QM-4TRX',
} as const

test('a certificate is one tagged page with a title and a language', async () => {
  const file = await drawCertificate(translatorOf('fr'), certificate)

  const pdf = await PDFDocument.load(file, { updateMetadata: false })
  expect([pdf.getPageCount(), pdf.getTitle(), pdf.getAuthor()]).toEqual([
    1,
    'Attestation – Devenir mentor',
    'DUO for a JOB',
  ])
  for (const mark of ['/Marked true', '/StructTreeRoot', '/Lang (fr)', '/DisplayDocTitle true', '/URI (https://duo'])
    expect(file.toString('latin1'), mark).toContain(mark)
})

test('names of any length stay on the page', async () => {
  const long = { ...certificate, name: 'Abcdefghij '.repeat(10), course: 'Très long titre de formation '.repeat(4) }

  const file = await drawCertificate(translatorOf('fr'), long)

  expect((await PDFDocument.load(file)).getPageCount()).toBe(1)
})
