import pLimit from 'p-limit'
import { createLocalReq, type Payload } from 'payload'

import { locales } from '@/platform/locales'
import { inTransaction } from '@/platform/transaction'

import { storyData } from './load/data/story'
import type { Load } from './load/Load'
import { Register } from './load/Register'
import { languagesOf, mapTexts, slugsOf } from './load/texts'
import { writeDocument, writeShell } from './load/write'
import { branches, themes } from './people'
import type { DemoStory } from './shapes'
import { stories } from './stories'

/** How many stories are written at the same time: while the database works on one, the next is made. */
const atOnce = 3

/**
 * Makes invented stories until the demonstration has `count` of them, each with an address, a place in search and a
 * history like any other; a tenth lacks a language. What an earlier run made is counted, so a second run makes nothing.
 */
export async function growStories(payload: Payload, { count, onProgress }: Wish): Promise<void> {
  const register = await Register.open(await createLocalReq({}, payload))
  const missing = Array.from({ length: Math.max(0, count - stories.length) }, (_, nth) => nth + 1).filter(
    (nth) => !register.has('stories', keyOf(nth)),
  )
  const limit = pLimit(atOnce)
  let made = 0
  await limit.map(missing, async (nth) => {
    await writeVariation(payload, { register, nth })
    onProgress(++made, missing.length)
  })
}

type Wish = { count: number; onProgress: (made: number, of: number) => void }

async function writeVariation(payload: Payload, { register, nth }: Pick<Load, 'register'> & { nth: number }) {
  const req = await createLocalReq({ context: { publishes: true } }, payload)
  const story = variation(nth)
  const { title, summary, publishedOn } = story
  await inTransaction(req, async () => {
    const data = {
      title,
      summary,
      slug: slugsOf(title),
      publishedOn,
      ...(await storyData({ req, register, now: new Date() }, story)),
    }
    const id = await writeShell(req, 'stories')
    await writeDocument(req, { kind: 'stories', id, data, languages: languagesOf(title) })
    await register.add('stories', keyOf(nth), id, req)
  })
}

const films = stories.flatMap(({ video }) => video ?? [])

const keyOf = (nth: number) => `volume-${nth}`

/** The story of this number: a told one with another title, day, branch, themes and languages; two themes are common. */
function variation(nth: number): DemoStory {
  const story = pick(stories, nth)
  const missing = nth % 10 === 0 ? pick(locales, nth / 10) : undefined
  const numbered = mapTexts(story.title, (text, locale) => (locale === missing ? undefined : `${text} (${nth})`))
  return {
    ...story,
    title: numbered,
    publishedOn: new Date(Date.UTC(2024, 0, 1) - nth * 9 * 3_600_000).toISOString(),
    branch: pick(branches, nth).key,
    themes: [...new Set([pick(themes, nth), pick(themes, nth % 2)])].map(({ key }) => key),
    video: nth % 3 === 0 ? pick(films, nth / 3) : undefined,
  }
}

const pick = <T>(all: readonly T[], nth: number): T => all[nth % all.length] as T
