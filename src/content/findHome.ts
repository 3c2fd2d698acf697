import type { PayloadRequest } from 'payload'

import { isOn } from './capabilities'
import { listFigures } from './listFigures'
import { listDocuments } from './lists/listDocuments'

/** The home page in the reader's language, with the newest of what it shows. */
export async function findHome(req: PayloadRequest, now: Date) {
  const on = (name: string) => isOn(req.payload, name)
  const role = { role: { equals: 'home' } }
  const [home, figures, stories, events, news] = await Promise.all([
    listDocuments(req, { kind: 'pages', where: role, limit: 1, now }),
    on('impact') ? listFigures(req, { homeOrder: { exists: true } }) : [],
    on('stories') ? listDocuments(req, { kind: 'stories', limit: 3, now }) : none,
    on('events') ? listDocuments(req, { kind: 'events', chosen: { when: 'upcoming' }, limit: 4, now }) : none,
    on('news') ? listDocuments(req, { kind: 'news', limit: 3, now }) : none,
  ])
  const inOrder = [...figures].sort((a, b) => (a.homeOrder ?? 0) - (b.homeOrder ?? 0))
  return { doc: home.docs[0], figures: inOrder, stories: stories.docs, events: events.docs, news: news.docs }
}

const none = { docs: [] }
