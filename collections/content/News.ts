import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { link } from './fields/link'
import { body, branch, picture, themes, video } from './fields/relations'
import { published } from './published'

export const News = published({
  slug: 'news',
  labels: named(words('News item', 'Actualité', 'Nieuwsbericht'), words('News', 'Actualités', 'Nieuws')),
  declares: publicTexts,
  fields: [body, picture, video, link('link', words('Link', 'Lien', 'Link')), branch, themes],
})
