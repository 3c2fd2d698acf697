import type { DemoNews } from '../shapes'

export const tenYears: DemoNews = {
  key: 'ten-years-celebrated',
  title: {
    fr: 'Dix ans, près de 400 invités et un film',
    nl: 'Tien jaar, bijna 400 gasten en een film',
    en: 'Ten years, almost 400 guests and a film',
  },
  summary: {
    fr: 'Le 14 septembre 2023, près de 400 mentors, mentees et partenaires ont fêté dix ans de duos.',
    nl: 'Op 14 september 2023 vierden bijna 400 mentoren, mentees en partners tien jaar duo’s.',
    en: 'On 14 September 2023 almost 400 mentors, mentees and partners celebrated ten years of duos.',
  },
  publishedOn: '2023-09-19',
  body: {
    fr: `Un duo, c’est deux personnes. Le jeudi 14 septembre 2023, elles étaient près de 400, mentors, mentees et partenaires, à fêter dix ans de duos.

En 2023, l’association compte 6 000 jeunes accompagnés en dix ans et près de 2 000 mentors actifs. Sept mentees sur dix ont trouvé un contrat, un stage ou une formation. Neuf mentors sur dix se sentent utiles dans la société.

Vous n’étiez pas là ? La fête a été filmée. Sur cette page, un petit film dessiné en donne l’idée, avec des sous-titres et une transcription. Il dure 24 secondes.

Et après la fête ? Les duos avaient rendez-vous, comme chaque semaine.`,
    nl: `Een duo, dat zijn twee mensen. Op donderdag 14 september 2023 waren ze met bijna 400: mentoren, mentees en partners, samen om tien jaar duo’s te vieren.

De stand in 2023: 6.000 jongeren begeleid in tien jaar tijd en bijna 2.000 actieve mentoren. Zeven op de tien mentees vonden een contract, een stage of een opleiding. Negen op de tien mentoren voelen zich nuttig in de samenleving.

Was je er niet bij? Het feest werd opgenomen. Op deze pagina geeft een korte, getekende film er een idee van, met ondertitels en uitgeschreven tekst. Hij duurt 24 seconden.

En na het feest? Toen hadden de duo’s gewoon een afspraak, zoals elke week.`,
    en: `A duo is two people. On Thursday 14 September 2023 there were almost 400, mentors, mentees and partners, celebrating ten years of duos.

Where things stand in 2023: 6,000 young people mentored in ten years, and almost 2,000 active mentors. Seven in ten mentees have found a contract, an internship or training. Nine in ten mentors feel useful as active members of society.

Did you miss it? The day was recorded. On this page a short drawn film gives you an idea of it, with captions and a transcript. It lasts 24 seconds.

And after the party? The duos met, as they do every week.`,
  },
  video: 'celebration-2023-film',
  themes: ['volunteering', 'network'],
}
