import { gzipSync } from 'node:zlib'

import { expect, test } from '@playwright/test'
import sharp from 'sharp'

import { places } from './places'

const kilobyte = 1000

for (const [name, path] of Object.entries(places.fr)) {
  test(`${name} stays light: bytes, hosts, cookies`, async ({ page, context, baseURL }) => {
    const loaded: { url: string; type: string; gzip: number; raw: number }[] = []
    page.on('requestfinished', (request) => {
      const answered = request.response().catch(() => null) // The page may be left before the last byte is told.
      void answered.then(async (response) => {
        const body = await response?.body().catch(() => undefined)
        if (body)
          loaded.push({
            url: request.url(),
            type: request.resourceType(),
            gzip: gzipSync(body).length,
            raw: body.length,
          })
      })
    })
    await page.goto(path, { waitUntil: 'networkidle' })

    const sum = (type: string, size: 'gzip' | 'raw') =>
      loaded.filter((one) => one.type === type).reduce((total, one) => total + one[size], 0)
    expect(loaded.filter(({ url }) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(sum('stylesheet', 'gzip'), 'CSS').toBeLessThanOrEqual(12 * kilobyte)
    expect(sum('font', 'raw'), 'fonts').toBeLessThanOrEqual(50 * kilobyte)
    expect(sum('script', 'raw'), 'JavaScript').toBe(0)
    if (name === 'story') expect(sum('document', 'raw'), 'HTML').toBeLessThanOrEqual(60 * kilobyte)
  })
}

test('every picture says how large it is, and one of them comes first', async ({ page }) => {
  await page.goto(places.fr.story)
  const pictures = await page
    .locator('img')
    .evaluateAll((all) => all.map((img) => ({ width: img.getAttribute('width'), height: img.getAttribute('height') })))

  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.every(({ width, height }) => Number(width) > 0 && Number(height) > 0)).toBe(true)
  await expect(page.locator('img[fetchpriority=high]')).toHaveCount(1)
  await expect(page.locator('picture source[type="image/avif"]').first()).toBeAttached()
})

test('every format of a picture is a file of its own, and says what it is', async ({ page, request }) => {
  await page.goto(places.fr.story)
  const offered = await page.locator('picture source').evaluateAll((sources) =>
    sources.flatMap((source) => {
      const files = (source.getAttribute('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0] ?? '')
      return files.map((file) => ({ file, type: source.getAttribute('type') }))
    }),
  )
  const fallback = { file: (await page.locator('picture img').first().getAttribute('src')) ?? '', type: 'image/jpeg' }
  expect(offered.map(({ type }) => type)).toEqual(expect.arrayContaining(['image/avif', 'image/webp']))
  for (const { file, type } of [...offered, fallback]) {
    const answer = await request.get(file)
    expect(answer.headers()['content-type'], file).toBe(type)
    expect(`image/${(await sharp(await answer.body()).metadata()).format}`.replace('heif', 'avif'), file).toBe(type)
  }
})
