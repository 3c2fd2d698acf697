import type { DemoNews } from '../shapes'

export const aalst: DemoNews = {
  key: 'aalst-announced',
  title: { nl: 'Er komt een vestiging in Aalst' },
  summary: {
    nl: 'Na Antwerpen, Gent en Mechelen is Aalst aan de beurt. De start is aangekondigd voor 2021. Mentoren zijn nu al welkom.',
  },
  publishedOn: '2021-01-14',
  body: {
    nl: `Een leeg lokaal, twee stoelen en een waterkoker. Meer is er niet nodig om met een duo te beginnen.

Voor 2021 is een nieuwe vestiging aangekondigd: Aalst. In Vlaanderen zijn er dan vier, want in Antwerpen, Gent en Mechelen werken we al.

Ben je vijftig of ouder en woon of werk je in de Denderstreek? Dan kan je je nu al melden als mentor. Ervaring in een job heb je nodig, ervaring als coach niet: eerst volg je een opleiding.

Zoek je werk en wil je een mentor? Schrijf ons een kort berichtje met je naam, je telefoonnummer en de taal die je spreekt. We bellen je zodra de eerste infosessie vastligt. Het is gratis.`,
  },
  picture: 'news-new-branch',
  link: { url: 'https://example.org/aalst', label: { nl: 'Laat weten dat je interesse hebt' } },
  branch: 'aalst',
  themes: ['volunteering'],
}
