import type { PayloadRequest } from 'payload'

import { refreshFact } from '@/content/search/refreshFact'

import { figures } from '../figures'
import { videos } from '../media'
import { partners, sectors, themes } from '../people'
import type { DemoFigure, DemoVideo } from '../shapes'
import type { Register } from './Register'
import { captionsOf } from './captions'
import { richTexts } from './texts'
import { writeFact } from './write'

/** Loads the lists that documents draw on. */
export async function loadFacts(req: PayloadRequest, register: Register): Promise<void> {
  const write = async (kind: 'themes' | 'sectors' | 'partners' | 'videos' | 'figures', key: string, data: object) => {
    if (!register.has(kind, key)) {
      const id = await writeFact(req, kind, { ...data })
      if (kind === 'partners' || kind === 'figures') await refreshFact(req, { kind, id })
      await register.add(kind, key, id)
    }
  }
  for (const { key, name } of themes) await write('themes', key, { name })
  for (const { key, name } of sectors) await write('sectors', key, { name })
  for (const { key, ...partner } of partners) await write('partners', key, partner)
  for (const video of videos) await write('videos', video.key, await videoData(req, register, video))
  for (const figure of figures) await write('figures', figure.key, figureData(register, figure))
}

async function videoData(req: PayloadRequest, register: Register, video: DemoVideo): Promise<object> {
  const { key, kind, title, language, seconds, poster, transcript } = video
  return {
    title,
    kind,
    language,
    seconds,
    file: register.has('recordings', key) ? register.id('recordings', key) : undefined,
    poster: register.optional('media', poster),
    captions: captionsOf(video),
    transcript: await richTexts(req.payload.config, transcript),
  }
}

function figureData(register: Register, { period, source, ...figure }: DemoFigure): object {
  const from = 'publication' in source ? { publication: register.id('publications', source.publication) } : {}
  const elsewhere = 'label' in source ? { sourceLabel: source.label, sourceUrl: source.url } : {}
  return { ...figure, from: period?.from, to: period?.to, ...from, ...elsewhere }
}
