import type { DemoPublication } from '../shapes'
import { startAndLookingBack } from './experienceReport2021/startAndLookingBack'
import { twoKindsOfImpact } from './experienceReport2021/twoKindsOfImpact'
import { twoSpeeds } from './experienceReport2021/twoSpeeds'
import { recommendations } from './experienceReport2021/recommendations'

export const experienceReport2021: DemoPublication = {
  key: 'experience-report-2021',
  kind: 'experienceReport',
  year: 2021,
  edition: { fr: 'Deuxième édition', nl: 'Tweede editie', en: 'Second edition' },
  country: 'BE',
  publishedOn: '2021-11-25',
  title: {
    fr: 'Rapport d’expérience 2021 : un marché du travail à deux vitesses',
    nl: 'Ervaringsrapport 2021: een arbeidsmarkt met twee snelheden',
    en: 'Experience report 2021: a two-speed labour market',
  },
  summary: {
    fr: 'Les jeunes racontent ce qui freine et ce qui aide. Avec de bonnes pratiques et neuf recommandations, pour la personne, l’économie et la société.',
    nl: 'Jongeren vertellen wat hen afremt en wat helpt. Met goede praktijken en negen aanbevelingen, voor het individu, de economie en de samenleving.',
    en: 'Young people say what holds them back and what helps. With good practice and nine recommendations, for individuals, the economy and society.',
  },
  body: {
    fr: `Avoir un diplôme et ne pas trouver de travail : pour beaucoup de jeunes issus de l’immigration, c’est le quotidien. Ce deuxième rapport d’expérience leur donne la parole. Il s’appuie sur le parcours de 4 000 mentees (résultats jusqu’en 2021).

## Ce que le rapport contient

- **Des voix.** Les jeunes nomment les obstacles, au début du chemin et après coup.
- **De bonnes pratiques.** Ce qui aide, dans un duo et autour de lui.
- **Des recommandations.** Elles s’adressent à trois niveaux : la personne, l’économie et la société.

## Les résultats, de 2013 à 2021

- **1 245** emplois (2013–2021).
- **520** stages ou formations (2013–2021).
- **Près de 1 800** résultats positifs au total (2013–2021).

## Ce qui bloque

Quand on demande aux jeunes ce qui est le plus difficile, deux réponses dominent : les langues, et le manque d’expérience utile. Avec le temps, d’autres mots apparaissent : la confiance, le réseau, la discrimination. Les trois chapitres qui suivent expliquent ce déplacement.

Un obstacle vient rarement seul. C’est pourquoi les recommandations ne s’adressent pas seulement aux jeunes. Elles s’adressent aussi aux personnes qui recrutent et à celles qui décident.`,
    nl: `Een diploma hebben en toch geen werk vinden: voor veel jongeren met een migratieachtergrond is dat dagelijkse kost. In dit tweede ervaringsrapport komen zij aan het woord. Het steunt op de trajecten van 4.000 mentees (resultaten tot 2021).

## Wat je in het rapport vindt

- **Stemmen.** Jongeren benoemen de drempels, aan het begin van de weg en achteraf.
- **Goede praktijken.** Wat helpt, in een duo en daarbuiten.
- **Aanbevelingen.** Ze gelden op drie niveaus: het individu, de economie en de samenleving.

## De resultaten, van 2013 tot 2021

- **1.245** jobs (2013–2021).
- **520** stages of opleidingen (2013–2021).
- **Bijna 1.800** positieve resultaten in totaal (2013–2021).

## Wat in de weg staat

Vraag jongeren wat het moeilijkst is, en twee antwoorden springen eruit: talen, en een gebrek aan nuttige ervaring. Later komen er andere woorden bij: zelfvertrouwen, netwerk, discriminatie. De drie hoofdstukken hierna leggen uit hoe dat komt.

Een drempel komt zelden alleen. Daarom zijn de aanbevelingen niet alleen voor jongeren bedoeld, maar ook voor wie aanwerft en voor wie beslist.`,
    en: `To have a degree and still not find work: for many young people with a migration background, that is daily life. This second experience report lets them speak. It draws on the paths of 4,000 mentees (results up to 2021).

## What is in the report

- **Voices.** Young people name the obstacles, at the start of the road and looking back.
- **Good practice.** What helps, inside a duo and around it.
- **Recommendations.** They speak to three levels: the individual, the economy and society.

## The results, 2013 to 2021

- **1,245** jobs (2013–2021).
- **520** internships or training courses (2013–2021).
- **Almost 1,800** positive results in all (2013–2021).

## What stands in the way

Ask young people what is hardest, and two answers stand out: languages, and a lack of useful experience. Later, other words appear: confidence, network, discrimination. The three chapters that follow explain this shift.

An obstacle seldom comes alone. So the recommendations are not only for young people. They are also for those who recruit and those who decide.`,
  },
  chapters: [twoSpeeds, startAndLookingBack, twoKindsOfImpact],
  figures: ['jobs-2021', 'internships-2021', 'results-2021', 'mentees-report-2021'],
  recommendations,
  contacts: [
    {
      role: { fr: 'Études et plaidoyer', nl: 'Onderzoek en beleid', en: 'Research and policy' },
      email: 'research@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  related: ['experience-report-2019', 'five-obstacles', 'tick-all-boxes', 'sincere-diversity', 'mahsa-abdel'],
  themes: ['languages', 'diplomas', 'confidence', 'network', 'discrimination', 'employers', 'policy'],
}
