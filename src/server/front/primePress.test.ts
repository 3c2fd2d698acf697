import { expect, test } from 'vitest'

import { primePress } from './primePress'

test('the first reader finds the home pages, every section and the documents that stand on it already drawn', async () => {
  const warmed: string[] = []
  const pages: Record<string, string> = {
    '/en': '<a href="/en/stories">',
    '/en/stories':
      '<a href="/en/stories/a"><a href="/en/stories/a"><a href="/en/stories?page=2"><a href="/en/news/b"><a href="/en/stories/c">',
  }
  await primePress({
    warm: (url) => {
      warmed.push(url)
      return Promise.resolve(pages[url])
    },
  })
  expect(warmed).toEqual(expect.arrayContaining(['/fr', '/nl', '/en', '/fr/temoignages', '/nl/verhalen', '/en/events']))
  expect(warmed.filter((url) => url.startsWith('/en/stories'))).toEqual([
    '/en/stories',
    '/en/stories/a',
    '/en/stories/c',
  ])
  expect(warmed).not.toContain('/en/news/b')
})
