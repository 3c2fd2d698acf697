import { personal } from '@/people/register/personal'

import { maker, publicTexts } from '../personal/content'
import { named, words } from '../words'
import { isAddress, related } from './fields/link'
import { countries, publicationKinds } from './fields/options'
import { body, contacts, themes } from './fields/relations'
import { keyFigures } from './fields/sections'
import { published } from './published'

const title = { name: 'title', type: 'text', localized: true, label: words('Title', 'Titre', 'Titel') } as const

export const Publications = published({
  slug: 'publications',
  labels: named(
    words('Publication', 'Publication', 'Publicatie'),
    words('Publications', 'Publications', 'Publicaties'),
  ),
  declares: publicTexts,
  columns: ['kind', 'year'],
  fields: [
    body,
    { name: 'cover', type: 'upload', relationTo: 'media', label: words('Cover', 'Couverture', 'Omslag') },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'documents',
      localized: true,
      label: words('PDF in this language', 'PDF dans cette langue', 'Pdf in deze taal'),
    },
    {
      name: 'chapters',
      type: 'array',
      labels: named(words('Chapter', 'Chapitre', 'Hoofdstuk'), words('Chapters', 'Chapitres', 'Hoofdstukken')),
      label: words('Chapters to read online', 'Chapitres à lire en ligne', 'Hoofdstukken om online te lezen'),
      admin: { initCollapsed: true },
      fields: [title, body],
    },
    keyFigures,
    {
      name: 'recommendations',
      type: 'array',
      labels: named(
        words('Recommendation', 'Recommandation', 'Aanbeveling'),
        words('Recommendations', 'Recommandations', 'Aanbevelingen'),
      ),
      label: words('Recommendations', 'Recommandations', 'Aanbevelingen'),
      fields: [title, { name: 'text', type: 'textarea', localized: true, label: words('Text', 'Texte', 'Tekst') }],
    },
    contacts,
    related,
    {
      name: 'kind',
      type: 'select',
      options: publicationKinds,
      index: true,
      label: words('Kind', 'Type', 'Soort'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'year',
      type: 'number',
      min: 1900,
      max: 2200,
      index: true,
      label: words('Year', 'Année', 'Jaar'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'edition',
      type: 'text',
      localized: true,
      label: words('Edition', 'Édition', 'Editie'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'country',
      type: 'select',
      options: countries,
      label: words('Country', 'Pays', 'Land'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'author',
      type: 'text',
      custom: personal(maker),
      label: words('Author', 'Auteur', 'Auteur'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'outsideLink',
      type: 'text',
      validate: isAddress,
      label: words('Address elsewhere', 'Adresse externe', 'Adres elders'),
      admin: { position: 'sidebar' },
    },
    themes,
  ],
})
