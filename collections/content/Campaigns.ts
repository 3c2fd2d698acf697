import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { isAddress, link } from './fields/link'
import { audiences } from './fields/options'
import { picture, spokenLanguage, themes, video } from './fields/relations'
import { sections } from './fields/sections'
import { published } from './published'

export const Campaigns = published({
  slug: 'campaigns',
  labels: named(words('Campaign', 'Campagne', 'Campagne'), words('Campaigns', 'Campagnes', 'Campagnes')),
  declares: publicTexts,
  columns: ['startsOn', 'endsOn'],
  fields: [
    {
      name: 'keyMessage',
      type: 'textarea',
      localized: true,
      label: words('Key message', 'Message clé', 'Kernboodschap'),
    },
    picture,
    video,
    sections,
    {
      name: 'episodes',
      type: 'array',
      labels: named(words('Episode', 'Épisode', 'Aflevering'), words('Episodes', 'Épisodes', 'Afleveringen')),
      label: words('Episodes', 'Épisodes', 'Afleveringen'),
      fields: [
        { name: 'title', type: 'text', localized: true, label: words('Title', 'Titre', 'Titel') },
        { name: 'summary', type: 'textarea', localized: true, label: words('Summary', 'Résumé', 'Samenvatting') },
        video,
      ],
    },
    {
      name: 'partners',
      type: 'relationship',
      relationTo: 'partners',
      hasMany: true,
      label: words('Partners', 'Partenaires', 'Partners'),
    },
    {
      name: 'pressQuotations',
      type: 'array',
      labels: named(
        words('Press quotation', 'Citation de presse', 'Perscitaat'),
        words('Press quotations', 'Citations de presse', 'Perscitaten'),
      ),
      label: words('Press quotations', 'Citations de presse', 'Perscitaten'),
      fields: [
        { name: 'text', type: 'textarea', localized: true, label: words('Words', 'Propos', 'Woorden') },
        spokenLanguage,
        { name: 'source', type: 'text', label: words('Source', 'Source', 'Bron') },
        { name: 'date', type: 'date', label: words('Date', 'Date', 'Datum') },
        { name: 'url', type: 'text', validate: isAddress, label: words('Address', 'Adresse', 'Adres') },
      ],
    },
    link('callToAction', words('Call to action', 'Appel à l’action', 'Oproep')),
    {
      name: 'audiences',
      type: 'select',
      hasMany: true,
      options: audiences,
      label: words('For whom', 'Pour qui', 'Voor wie'),
      admin: { position: 'sidebar' },
    },
    { name: 'startsOn', type: 'date', label: words('Starts', 'Début', 'Begin'), admin: { position: 'sidebar' } },
    { name: 'endsOn', type: 'date', label: words('Ends', 'Fin', 'Einde'), admin: { position: 'sidebar' } },
    themes,
  ],
})
