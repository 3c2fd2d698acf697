import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { body, contacts } from './fields/relations'
import { published } from './published'

export const PressReleases = published({
  slug: 'press-releases',
  labels: named(
    words('Press release', 'Communiqué de presse', 'Persbericht'),
    words('Press releases', 'Communiqués de presse', 'Persberichten'),
  ),
  declares: publicTexts,
  fields: [
    { name: 'city', type: 'text', localized: true, label: words('City', 'Ville', 'Stad') },
    body,
    {
      name: 'boilerplate',
      type: 'textarea',
      localized: true,
      label: words('About the organisation', 'À propos de l’association', 'Over de organisatie'),
    },
    contacts,
    {
      name: 'attachments',
      type: 'upload',
      relationTo: ['documents', 'media'],
      hasMany: true,
      label: words('Attachments', 'Pièces jointes', 'Bijlagen'),
    },
  ],
})
