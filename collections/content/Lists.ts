import { notPersonal } from '@/people/register/personal'

import { named, words } from '../words'
import { fact } from './fact'
import { partnerKinds } from './fields/options'

const name = { name: 'name', type: 'text', localized: true, label: words('Name', 'Nom', 'Naam') } as const

const wordsOnly = notPersonal(
  words('A list of words to sort by.', 'Une liste de mots pour trier.', 'Een lijst van woorden om mee te sorteren.'),
)

export const Themes = fact({
  slug: 'themes',
  title: 'name',
  declares: wordsOnly,
  labels: named(words('Theme', 'Thème', 'Thema'), words('Themes', 'Thèmes', 'Thema’s')),
  fields: [name],
})

export const Sectors = fact({
  slug: 'sectors',
  title: 'name',
  declares: wordsOnly,
  labels: named(words('Sector', 'Secteur', 'Sector'), words('Sectors', 'Secteurs', 'Sectoren')),
  fields: [name],
})

export const Partners = fact({
  slug: 'partners',
  title: 'name',
  declares: notPersonal(
    words(
      'Organisations, with their public names and marks.',
      'Des organisations, avec leurs noms et logos publics.',
      'Organisaties, met hun openbare naam en logo.',
    ),
  ),
  labels: named(words('Partner', 'Partenaire', 'Partner'), words('Partners', 'Partenaires', 'Partners')),
  columns: ['kind'],
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Name', 'Nom', 'Naam') },
    { name: 'kind', type: 'select', options: partnerKinds, label: words('Kind', 'Type', 'Soort') },
    { name: 'what', type: 'textarea', localized: true, label: words('What they do', 'Ce qu’ils font', 'Wat ze doen') },
    { name: 'url', type: 'text', label: words('Website', 'Site web', 'Website') },
    { name: 'logo', type: 'upload', relationTo: 'media', label: words('Logo', 'Logo', 'Logo') },
  ],
})
