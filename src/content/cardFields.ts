import type { PopulateType } from 'payload'

const addressed = { title: true, slug: true, summary: true, publishedOn: true, updatedAt: true } as const

/** The fields of each kind that a card or a link to a document shows: all that is read of it on another's page. */
export const cardFields = {
  stories: { ...addressed, branch: true, sector: true, portraits: true, example: true },
  news: { ...addressed, branch: true, picture: true, video: true },
  campaigns: { ...addressed, startsOn: true, endsOn: true, audiences: true, picture: true, video: true },
  publications: { ...addressed, kind: true, year: true, author: true, cover: true },
  events: { ...addressed, kind: true, place: true, online: true, startsAt: true, endsAt: true, zone: true },
  'press-releases': { ...addressed, city: true },
  branches: { ...addressed, city: true, country: true, state: true, year: true },
  pages: { ...addressed, role: true },
} as const satisfies PopulateType
