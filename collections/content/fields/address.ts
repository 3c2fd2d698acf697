import type { Field } from 'payload'

import { keepSlug } from '@/content/addresses/keepSlug'
import { nobodyWrites } from '@/people/access'

import { words } from '../../words'

/** Title, summary and slug: what every document with an address has. Whether they are complete is asked on publishing. */
export const addressFields: Field[] = [
  { name: 'title', type: 'text', localized: true, label: words('Title', 'Titre', 'Titel') },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 300,
    label: words('Summary', 'Résumé', 'Samenvatting'),
    admin: {
      description: words(
        'One or two sentences for lists, search and shared links: 160 characters at most read best.',
        'Une ou deux phrases pour les listes, la recherche et les partages : 160 caractères au plus, c’est idéal.',
        'Eén of twee zinnen voor lijsten, zoeken en delen: hoogstens 160 tekens leest het best.',
      ),
    },
  },
  {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    maxLength: 120,
    label: words('Address', 'Adresse', 'Adres'),
    hooks: { beforeValidate: [keepSlug] },
    admin: {
      position: 'sidebar',
      description: words(
        'Made from the title. Change it and the old address leads to the new one.',
        'Créée à partir du titre. Si vous la changez, l’ancienne adresse mène à la nouvelle.',
        'Gemaakt van de titel. Verander je het, dan leidt het oude adres naar het nieuwe.',
      ),
    },
  },
]

/** The panel from which languages are published, first in the sidebar. */
export const languagesPanel: Field = {
  name: 'languages',
  type: 'ui',
  label: words('Languages', 'Langues', 'Talen'),
  admin: {
    position: 'sidebar',
    components: { Field: '@/app/(payload)/publishing/LanguagesPanel#LanguagesPanel' },
    disableListColumn: true,
  },
}

/** In which languages readers see the document; set by publishing and unpublishing only. */
export const languageFields: Field[] = [
  {
    name: 'live',
    type: 'checkbox',
    localized: true,
    index: true,
    access: { create: nobodyWrites, update: nobodyWrites },
    label: words('Readers see it in this language', 'Visible dans cette langue', 'Zichtbaar in deze taal'),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'publishedOn',
    type: 'date',
    index: true,
    label: words('Date shown', 'Date affichée', 'Getoonde datum'),
    admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
  },
]
