import { request as ask } from 'node:http'

import { aPicture, aReport, badFiles } from '../helpers/badFiles'
import { expect, test } from './fixtures'

const language = { 'accept-language': 'fr' }
const upload = (file: { name: string; mimeType: string; buffer: Buffer }) => ({
  multipart: { file },
  headers: language,
})
const sentences = async (answer: { json: () => Promise<unknown> }) =>
  ((await answer.json()) as { errors: { message: string }[] }).errors.map(({ message }) => message).join(' ')

test('an editor who sends what nobody may put among our files reads a sentence each time', async ({ editor }) => {
  test.setTimeout(180_000) // One of them is given twenty seconds before it is given up.
  for (const [what, { shelf, file, why }] of Object.entries(await badFiles())) {
    const answer = await editor.api.post(`/api/${shelf}`, upload(file))
    expect(answer.status(), what).toBe(400)
    expect(await sentences(answer), what).toContain(why)
  }
})

test('a photograph is called what it is, whatever its name and its sender say', async ({ editor, request }) => {
  const file = { name: 'Élan ../évasion\u202Egnp.html', mimeType: 'text/html', buffer: await aPicture('jpeg', 77) }
  const answer = await editor.api.post('/api/media', upload(file))
  expect(answer.status(), await answer.text()).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string; filename: string; mimeType: string } }
  expect(doc).toMatchObject({
    mimeType: 'image/jpeg',
    filename: expect.stringMatching(/^evasion-gnp-[\da-f]{10}\.jpg$/),
  })

  const shown = await request.get(`/media/${doc.filename}`)
  expect(shown.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' })
  expect(shown.headers()['content-security-policy']).toMatch(/default-src 'none';.*sandbox/)
  await editor.api.delete(`/api/media/${doc.id}`)
})

test('a report opens in the browser, and acts for nobody', async ({ editor, request }) => {
  const file = { name: 'report.pdf', mimeType: 'application/pdf', buffer: await aReport(4) }
  const { doc } = (await (await editor.api.post('/api/documents', upload(file))).json()) as {
    doc: { id: string; filename: string; pages: number }
  }
  expect(doc.pages).toBe(4)
  const shown = (await request.get(`/media/documents/${doc.filename}`)).headers()
  expect([shown['content-type'], shown['content-disposition']]).toEqual(['application/pdf', undefined])
  expect(shown['content-security-policy']).toContain("default-src 'none'")
  await editor.api.delete(`/api/documents/${doc.id}`)
})

/** Sends a form with one file of so many megabytes that is made while it is sent. */
const sendMegabytes = (baseURL: string, { cookie, megabytes }: { cookie: string; megabytes: number }) =>
  new Promise<{ status?: number; said: string }>((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    const headers = {
      ...language,
      'content-type': 'multipart/form-data; boundary=B',
      cookie,
      'sec-fetch-site': 'same-origin',
    }
    const post = ask({ hostname, port, path: '/api/recordings', method: 'POST', headers }, (answer) => {
      let said = ''
      answer.setEncoding('utf8').on('data', (part: string) => (said += part))
      answer.on('end', () => resolve({ status: answer.statusCode, said }))
    })
    post.on('error', reject)
    post.write(
      '--B\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\ncontent-type: video/mp4\r\n\r\n',
    )
    const part = Buffer.alloc(1_000_000)
    const next = (left: number): void => {
      if (left === 0 || post.destroyed) return void post.end('\r\n--B--\r\n')
      if (post.write(part)) setImmediate(next, left - 1)
      else post.once('drain', () => next(left - 1))
    }
    next(megabytes)
  })

test('a file of a gigabyte is refused in words while it comes', async ({ editor, baseURL }) => {
  const { status, said } = await sendMegabytes(baseURL ?? '', { cookie: editor.cookie, megabytes: 1000 })
  expect(status).toBe(413)
  expect(said).toContain('C’est trop lourd pour nous')
})

test('a stranger’s file is not taken, however large', async ({ request, baseURL }) => {
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPicture() }
  for (const shelf of ['media', 'documents', 'recordings', 'stories']) {
    const answer = await request.post(`/api/${shelf}`, upload(file))
    expect(answer.status(), shelf).toBe(403)
    expect(await sentences(answer), shelf).toContain('Seuls les collègues')
  }
  const { status } = await sendMegabytes(baseURL ?? '', { cookie: 'duo-staff=forged', megabytes: 50 })
  expect(status).toBe(403)
})
