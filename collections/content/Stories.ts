import { personal } from '@/people/register/personal'

import { ofDuo, proofOfConsent } from '../personal/content'
import { named, words } from '../words'
import { body, branch, spokenLanguage, themes, video } from './fields/relations'
import { published } from './published'

export const Stories = published({
  slug: 'stories',
  labels: named(words('Story', 'Témoignage', 'Verhaal'), words('Stories', 'Témoignages', 'Verhalen')),
  declares: ofDuo,
  columns: ['branch', 'publishedOn'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'mentee', type: 'text', label: words('Mentee', 'Mentee', 'Mentee') },
        { name: 'mentor', type: 'text', label: words('Mentor', 'Mentor', 'Mentor') },
      ],
    },
    {
      name: 'portraits',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: words('Portraits', 'Portraits', 'Portretten'),
    },
    body,
    {
      name: 'quotations',
      type: 'array',
      labels: named(words('Quotation', 'Citation', 'Citaat'), words('Quotations', 'Citations', 'Citaten')),
      label: words('Quotations', 'Citations', 'Citaten'),
      fields: [
        { name: 'text', type: 'textarea', localized: true, label: words('Words', 'Propos', 'Woorden') },
        { name: 'speaker', type: 'text', label: words('Speaker', 'Personne', 'Spreker') },
        spokenLanguage,
      ],
    },
    video,
    branch,
    {
      name: 'sector',
      type: 'relationship',
      relationTo: 'sectors',
      label: words('Sector', 'Secteur', 'Sector'),
      admin: { position: 'sidebar' },
    },
    themes,
    {
      name: 'from',
      type: 'text',
      validate: isMonth,
      label: words('From (year-month)', 'De (année-mois)', 'Van (jaar-maand)'),
      admin: { position: 'sidebar', placeholder: '2025-09' },
    },
    {
      name: 'to',
      type: 'text',
      validate: isMonth,
      label: words('To (year-month)', 'À (année-mois)', 'Tot (jaar-maand)'),
      admin: { position: 'sidebar', placeholder: '2026-03' },
    },
    {
      name: 'example',
      type: 'checkbox',
      label: words('Example: this duo is invented', 'Exemple : ce duo est inventé', 'Voorbeeld: dit duo is verzonnen'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'consentReference',
      type: 'text',
      custom: personal(proofOfConsent),
      access: { read: ({ req: { user } }) => user?.collection === 'staff' },
      label: words('Reference of the consent', 'Référence du consentement', 'Verwijzing naar de toestemming'),
      admin: { position: 'sidebar' },
    },
  ],
})

/** Whether `month` is a year and a month; none at all is fine. */
function isMonth(month: string | null | undefined) {
  return !month || /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month) || '2025-09'
}
