import type { Key, Texts } from '../shapes'

export type DemoSite = {
  name: string
  tagline: Texts
  description: Texts
  organisation: {
    founded: number
    email: string
    telephone: string
    address: { street: Texts; postcode: string; city: Texts; country: Texts }
  }
  social: { label: string; url: string }[]
  footerNote: Texts
  /** Shown from that many days before the day of loading until that many days after it. */
  banner: { text: Texts; label: Texts; to: Key; fromDaysAgo: number; untilDays: number }
  donateNote: Texts
}

export const site: DemoSite = {
  name: 'DUO for a JOB',
  tagline: {
    fr: 'Le mentorat entre générations, depuis 2012.',
    nl: 'Mentoring tussen generaties, sinds 2012.',
    en: 'Mentoring between generations, since 2012.',
  },
  description: {
    fr: 'Une jeune personne issue de l’immigration cherche du travail. Quelqu’un de plus de cinquante ans l’aide, chaque semaine, gratuitement.',
    nl: 'Een jongere met een migratieachtergrond zoekt werk. Iemand van boven de vijftig helpt, elke week, gratis.',
    en: 'A young person with a migration background is looking for work. Someone over fifty helps, every week, free of charge.',
  },
  organisation: {
    founded: 2012,
    email: 'hello@example.org',
    telephone: '+32 2 000 00 00',
    address: {
      street: { fr: 'rue de l’Exemple 1', nl: 'Voorbeeldstraat 1', en: 'Rue de l’Exemple 1' },
      postcode: '1000',
      city: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
      country: { fr: 'Belgique', nl: 'België', en: 'Belgium' },
    },
  },
  social: [
    { label: 'LinkedIn', url: 'https://example.org/linkedin' },
    { label: 'Facebook', url: 'https://example.org/facebook' },
    { label: 'Instagram', url: 'https://example.org/instagram' },
    { label: 'YouTube', url: 'https://example.org/youtube' },
  ],
  footerNote: {
    fr: 'Démonstration. Les textes ont été écrits à partir de faits publics ; ce ne sont pas les mots de l’association. Les duos sont inventés.',
    nl: 'Demonstratie. De teksten zijn geschreven op basis van openbare informatie en zijn niet de woorden van de organisatie zelf. De duo’s zijn verzonnen.',
    en: 'Demonstration. The texts were written from public facts and are not the organisation’s own words. The duos are invented.',
  },
  banner: {
    text: {
      fr: 'Nouveau : le rapport annuel 2023 est en ligne.',
      nl: 'Nieuw: het jaarverslag 2023 is er.',
      en: 'New: the 2023 annual report is here.',
    },
    label: { fr: 'Lire le rapport', nl: 'Lees het verslag', en: 'Read the report' },
    to: 'annual-report-2023',
    fromDaysAgo: 10,
    untilDays: 60,
  },
  donateNote: {
    fr: 'Un don aide à former des mentors et à suivre des duos. Dans cette démonstration, aucun paiement n’est possible.',
    nl: 'Een gift helpt om mentoren op te leiden en duo’s te begeleiden. In deze demonstratie kan je niets betalen.',
    en: 'A gift helps to train mentors and to support duos. In this demonstration no payment is possible.',
  },
}
