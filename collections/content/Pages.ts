import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { pageRoles } from './fields/options'
import { sections } from './fields/sections'
import { published } from './published'

export const Pages = published({
  slug: 'pages',
  labels: named(words('Page', 'Page', 'Pagina'), words('Pages', 'Pages', 'Pagina’s')),
  declares: publicTexts,
  columns: ['role'],
  fields: [
    {
      name: 'lead',
      type: 'textarea',
      localized: true,
      label: words('Opening sentence', 'Phrase d’ouverture', 'Openingszin'),
    },
    sections,
    {
      name: 'role',
      type: 'select',
      options: pageRoles,
      defaultValue: 'other',
      index: true,
      label: words('Role', 'Rôle', 'Rol'),
      admin: { position: 'sidebar' },
    },
  ],
})
