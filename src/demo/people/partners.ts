import type { DemoPartner } from '../shapes'

export const partners: DemoPartner[] = [
  {
    key: 'viavictor',
    name: 'viavictor',
    kind: 'agency',
    what: {
      fr: 'Agence. Elle a réalisé avec nous la campagne vidéo sur la diversité sincère.',
      nl: 'Bureau. Maakte met ons de videocampagne over diversiteit die echt gemeend is.',
      en: 'Agency. Made the video campaign on sincere diversity with us.',
    },
  },
  {
    key: 'blenders',
    name: 'Blenders',
    kind: 'company',
    what: {
      fr: 'Entreprise à impact en Campine. Elle réalise le podcast « Let’s talk about work ».',
      nl: 'Impactonderneming in de Kempen. Maakt de podcast “Let’s talk about work”.',
      en: 'Impact enterprise in the Kempen region. Makes the podcast ‘Let’s talk about work’.',
    },
  },
  {
    key: 'monnoyeur',
    name: 'Monnoyeur',
    kind: 'company',
    what: {
      fr: 'Partenaire du projet de voile. Son nom et le nôtre forment celui du bateau, au Vendée Globe 2024.',
      nl: 'Partner van het zeilproject. De naam van de boot in de Vendée Globe 2024 is die van Monnoyeur en de onze samen.',
      en: 'Partner in the sailing project. The boat in the 2024 Vendée Globe carries both our names.',
    },
  },
  {
    key: 'groupe-caa',
    name: 'Groupe CAA',
    kind: 'company',
    what: {
      fr: 'Partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: 'hunteo',
    name: 'HUNTEO',
    kind: 'company',
    what: {
      fr: 'Partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: 'azaleo',
    name: 'AZALEO',
    kind: 'company',
    what: {
      fr: 'Partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: 'skema-business-school',
    name: 'SKEMA Business School',
    kind: 'education',
    what: {
      fr: 'École de commerce, partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Businessschool, partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Business school, partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: '17capital',
    name: '17Capital',
    kind: 'company',
    what: {
      fr: 'Partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: 'epic-foundation',
    name: 'Epic Foundation',
    kind: 'foundation',
    what: {
      fr: 'Fondation, partenaire du projet de voile autour du Vendée Globe 2024.',
      nl: 'Stichting, partner van het zeilproject rond de Vendée Globe 2024.',
      en: 'Foundation, partner in the sailing project around the 2024 Vendée Globe.',
    },
  },
  {
    key: 'imoca',
    name: 'IMOCA',
    kind: 'association',
    what: {
      fr: 'Partenaire du projet de voile. Le bateau du Vendée Globe 2024 est un IMOCA.',
      nl: 'Partner van het zeilproject. De boot in de Vendée Globe 2024 is een IMOCA.',
      en: 'Partner in the sailing project. The boat in the 2024 Vendée Globe is an IMOCA.',
    },
  },
]
