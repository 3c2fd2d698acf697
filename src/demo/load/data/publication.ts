import { type Kind, kinds } from '@/content/kinds'

import type { DemoPublication, Texts } from '../../shapes'
import type { Load } from '../Load'
import type { Register } from '../Register'
import { mapTexts, richTexts } from '../texts'

export async function publicationData({ req, register }: Load, publication: DemoPublication): Promise<object> {
  const { kind, year, edition, country, author, outsideLink, recommendations, contacts, files } = publication
  const rich = (texts: Texts) => richTexts(req.payload.config, texts)
  return {
    kind,
    year,
    edition,
    country,
    author,
    outsideLink,
    recommendations,
    contacts,
    body: await rich(publication.body),
    chapters: await Promise.all(
      publication.chapters.map(async ({ title, body }) => ({ title, body: await rich(body) })),
    ),
    figures: publication.figures.map((figure) => register.id('figures', figure)),
    related: publication.related.map((key) => register.find(Object.keys(kinds) as Kind[], key)).filter(Boolean),
    themes: publication.themes.map((theme) => register.id('themes', theme)),
    file: filesOf(register, files),
  }
}

const filesOf = (register: Register, files: Texts = {}) =>
  mapTexts(files, (name) => (register.has('documents', name) ? register.id('documents', name) : null))
