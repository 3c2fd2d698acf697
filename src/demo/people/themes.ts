import type { DemoTheme } from '../shapes'

export const themes: DemoTheme[] = [
  { key: 'languages', name: { fr: 'Langues', nl: 'Talen', en: 'Languages' } },
  { key: 'diplomas', name: { fr: 'Diplômes', nl: 'Diploma’s', en: 'Diplomas' } },
  { key: 'confidence', name: { fr: 'Confiance en soi', nl: 'Zelfvertrouwen', en: 'Confidence' } },
  { key: 'network', name: { fr: 'Réseau', nl: 'Netwerk', en: 'Networks' } },
  { key: 'discrimination', name: { fr: 'Discrimination', nl: 'Discriminatie', en: 'Discrimination' } },
  { key: 'digital', name: { fr: 'Numérique', nl: 'Digitaal', en: 'Digital skills' } },
  { key: 'employers', name: { fr: 'Employeurs', nl: 'Werkgevers', en: 'Employers' } },
  { key: 'policy', name: { fr: 'Politiques publiques', nl: 'Beleid', en: 'Policy' } },
  { key: 'volunteering', name: { fr: 'Volontariat', nl: 'Vrijwilligerswerk', en: 'Volunteering' } },
  { key: 'migration', name: { fr: 'Migration', nl: 'Migratie', en: 'Migration' } },
]
