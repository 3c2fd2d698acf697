import type { PayloadRequest } from 'payload'

import { type Kind } from '@/content/kinds'
import { readPublished } from '@/content/readRaw'

import { campaigns } from '../campaigns'
import { events } from '../events'
import { news } from '../news'
import { pages } from '../pages'
import { branches } from '../people'
import { pressReleases } from '../press'
import { publications } from '../publications'
import type { Texts } from '../shapes'
import { stories } from '../stories'
import { branchData, pressReleaseData } from './data/branchAndPress'
import { campaignData } from './data/campaign'
import { eventData } from './data/event'
import { newsData } from './data/news'
import { pageData } from './data/page'
import { publicationData } from './data/publication'
import { storyData } from './data/story'
import type { Load } from './Load'
import { languagesOf, slugsOf } from './texts'
import { writeDocument } from './write'

type Addressed = { key: string; title: Texts; summary: Texts; publishedOn: string }

/** Writes and publishes every document that is not there yet. */
export async function fillDocuments(req: PayloadRequest, { register, now }: Omit<Load, 'req'>): Promise<void> {
  const load = { req, register, now }
  await fill(load, 'branches', branches, branchData)
  await fill(load, 'pages', pages, pageData)
  await fill(load, 'stories', stories, storyData)
  await fill(load, 'campaigns', campaigns, campaignData)
  await fill(load, 'publications', publications, publicationData)
  await fill(load, 'events', events, eventData)
  await fill(load, 'press-releases', pressReleases, pressReleaseData)
  await fill(load, 'news', news, newsData)
}

async function fill<T extends Addressed>(
  load: Load,
  kind: Kind,
  all: readonly T[],
  dataOf: (load: Load, doc: T) => Promise<object>,
) {
  const { req, register } = load
  for (const doc of all) {
    const id = register.id(kind, doc.key)
    if (await readPublished(req, { kind, id })) continue
    const { title, summary, publishedOn } = doc
    const address = { title, summary, slug: slugsOf(title), publishedOn: new Date(publishedOn).toISOString() }
    const data = { ...address, ...(await dataOf(load, doc)) }
    await writeDocument(req, { kind, id, data, languages: languagesOf(title) })
  }
}
