import type { DemoPressRelease } from '../shapes'

export const boilerplate: DemoPressRelease['boilerplate'] = {
  fr: 'DUO for a JOB est une association de mentorat, fondée à Bruxelles fin 2012. Elle réunit une jeune personne issue de l’immigration qui cherche un emploi et une personne de plus de cinquante ans qui partage son expérience. L’accompagnement est gratuit pour les jeunes et volontaire des deux côtés. Texte écrit pour la démonstration, à partir de faits publics.',
  nl: 'DUO for a JOB is een mentoringorganisatie, eind 2012 opgericht in Brussel. Ze brengt een jonge werkzoekende met een migratieachtergrond samen met een vijftigplusser die ervaring deelt. De begeleiding is gratis voor jongeren en vrijwillig van beide kanten. Deze tekst is geschreven voor de demonstratie, op basis van openbare informatie.',
  en: 'DUO for a JOB is a mentoring association founded in Brussels at the end of 2012. It pairs a young job seeker with a migration background with someone over fifty who shares their experience. Mentoring is free for the young person and voluntary on both sides. This text was written for demonstration, from public facts.',
}

export const pressContacts: DemoPressRelease['contacts'] = [
  {
    role: { fr: 'Service presse', nl: 'Persdienst', en: 'Press office' },
    email: 'press@example.org',
    telephone: '+32 2 000 00 00',
  },
]
