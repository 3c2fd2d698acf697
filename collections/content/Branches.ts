import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { branchStates, countries } from './fields/options'
import { body, contacts } from './fields/relations'
import { published } from './published'

export const Branches = published({
  slug: 'branches',
  labels: named(words('Branch', 'Antenne', 'Vestiging'), words('Branches', 'Antennes', 'Vestigingen')),
  declares: publicTexts,
  columns: ['state', 'country'],
  fields: [
    { name: 'city', type: 'text', localized: true, label: words('City', 'Ville', 'Stad') },
    body,
    {
      name: 'address',
      type: 'group',
      label: words('Postal address', 'Adresse postale', 'Postadres'),
      fields: [
        { name: 'street', type: 'text', label: words('Street', 'Rue', 'Straat') },
        { name: 'postcode', type: 'text', label: words('Postcode', 'Code postal', 'Postcode') },
        { name: 'city', type: 'text', label: words('City', 'Ville', 'Stad') },
      ],
    },
    contacts,
    {
      name: 'openingHours',
      type: 'textarea',
      localized: true,
      label: words('Opening hours', 'Heures d’ouverture', 'Openingsuren'),
    },
    {
      name: 'country',
      type: 'select',
      options: countries,
      label: words('Country', 'Pays', 'Land'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      options: branchStates,
      defaultValue: 'open',
      label: words('State', 'État', 'Toestand'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'year',
      type: 'number',
      min: 1900,
      max: 2200,
      label: words(
        'Open since, or announced for',
        'Ouverte depuis, ou annoncée pour',
        'Open sinds, of aangekondigd voor',
      ),
      admin: { position: 'sidebar' },
    },
  ],
})
