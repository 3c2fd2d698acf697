import type { PayloadRequest } from 'payload'

import { isOn } from './capabilities'
import { cardFields } from './cardFields'
import { listFigures } from './listFigures'
import { listDocuments } from './lists/listDocuments'
import { listUpcoming } from './lists/listUpcoming'

/** The home page in the reader's language, with the newest of what it shows. */
export async function findHome(req: PayloadRequest, now: Date) {
  const on = (name: string) => isOn(req.payload, name)
  const [doc, figures, stories, events, news] = await Promise.all([
    findHomePage(req),
    on('impact') ? listFigures(req, { homeOrder: { exists: true } }) : [],
    on('stories') ? listDocuments(req, { kind: 'stories', limit: 3 }) : [],
    on('events') ? listUpcoming(req, { limit: 4, now }) : [],
    on('news') ? listDocuments(req, { kind: 'news', limit: 3 }) : [],
  ])
  const inOrder = [...figures].sort((a, b) => (a.homeOrder ?? 0) - (b.homeOrder ?? 0))
  return { doc, figures: inOrder, stories, events, news }
}

async function findHomePage(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { role: { equals: 'home' } },
    limit: 1,
    populate: cardFields,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0]
}
