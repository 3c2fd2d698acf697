import { campaigns } from '../campaigns'
import { events } from '../events'
import { news } from '../news'
import { pages } from '../pages'
import { branches } from '../people'
import { pressReleases } from '../press'
import { publications } from '../publications'
import { stories } from '../stories'

/** The demo documents that have an address, by collection. */
export const documents = {
  branches,
  pages,
  stories,
  news,
  campaigns,
  publications,
  events,
  'press-releases': pressReleases,
}
