import type { DemoTheme } from '../shapes'

export const sectors: DemoTheme[] = [
  { key: 'education', name: { fr: 'Enseignement', nl: 'Onderwijs', en: 'Education' } },
  { key: 'logistics', name: { fr: 'Logistique', nl: 'Logistiek', en: 'Logistics' } },
  { key: 'it', name: { fr: 'Informatique', nl: 'IT', en: 'IT' } },
  { key: 'care', name: { fr: 'Soins et aide aux personnes', nl: 'Zorg', en: 'Care' } },
  { key: 'building', name: { fr: 'Construction', nl: 'Bouw', en: 'Construction' } },
  { key: 'hospitality', name: { fr: 'Hôtellerie et restauration', nl: 'Horeca', en: 'Hospitality' } },
  { key: 'administration', name: { fr: 'Administration', nl: 'Administratie', en: 'Administration' } },
  { key: 'science', name: { fr: 'Sciences', nl: 'Wetenschap', en: 'Science' } },
]
