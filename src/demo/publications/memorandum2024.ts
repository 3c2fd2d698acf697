import type { DemoPublication } from '../shapes'
import { recommendations } from './memorandum2024/recommendations'

export const memorandum2024: DemoPublication = {
  key: 'memorandum-2024',
  kind: 'memorandum',
  year: 2024,
  country: 'BE',
  publishedOn: '2024-01-30',
  title: {
    fr: 'Mémorandum pour les élections de 2024',
    nl: 'Memorandum voor de verkiezingen van 2024',
    en: 'Memorandum for the 2024 elections',
  },
  summary: {
    fr: 'Un cadre de financement inscrit dans la loi pour le mentorat vers l’emploi, et une action sur les causes. Quatre gagnants, six recommandations.',
    nl: 'Een wettelijk verankerd financieringskader voor mentoring naar werk, en een aanpak van de oorzaken. Vier winnaars, zes aanbevelingen.',
    en: 'A funding framework anchored in law for mentoring to work, and action on the causes. Four winners, six recommendations.',
  },
  body: {
    fr: `Les gouvernements visent un taux d’emploi de 80 % en 2030. Pour s’en approcher, il faut compter avec les personnes que l’on oublie souvent : les jeunes issus de l’immigration et les plus de 50 ans. Le mentorat vers l’emploi les réunit.

## Ce que nous demandons

Notre demande principale tient en une phrase : donner au mentorat vers l’emploi un cadre de financement inscrit dans la loi, avec des critères de qualité et une relation toujours volontaire. La deuxième s’y ajoute : s’attaquer aux causes structurelles. Un duo aide une personne à passer une porte. Il ne change pas, à lui seul, la porte.

## Quatre gagnants

- **Les personnes en recherche d’emploi.** Elles avancent avec quelqu’un qui connaît le métier et qui a du temps.
- **Les mentors.** Leur expérience sert, en fin de carrière comme après.
- **Les entreprises et les secteurs.** Ils découvrent des profils qu’ils ne voyaient pas.
- **La société.** Des générations et des cultures se rencontrent, et la cohésion sociale y gagne.

## Ce que cela permettrait, de 2024 à 2027

Ces chiffres sont des objectifs, pas des résultats :

- **6 200** duos peuvent être formés, dont 2 351 en Flandre et 2 450 à Bruxelles (2024–2027) ;
- **70 %** de sorties positives vers l’emploi ou la formation (2024–2027) ;
- **3 100** personnes issues de l’immigration, en recherche d’emploi ou inactives, amenées à l’emploi (2024–2027) ;
- **6 200** rencontres entre générations et entre cultures (2024–2027).

## Sur quoi nous nous appuyons

En 2023, sept mentees sur dix ont trouvé un contrat, un stage ou une formation. La plupart étaient au chômage depuis longtemps, ou n’étaient ni en emploi, ni en études, ni en formation.`,
    nl: `De regeringen mikken op een werkzaamheidsgraad van 80 % in 2030. Daarvoor zijn ook mensen nodig die vaak vergeten worden: jongeren met een migratieachtergrond en vijftigplussers. Mentoring naar werk brengt hen samen.

## Wat we vragen

Onze belangrijkste vraag past in één zin: geef mentoring naar werk een financieringskader dat in de wet verankerd is, met kwaliteitscriteria en met een relatie die altijd vrijwillig is. Daar hoort een tweede vraag bij: pak de structurele oorzaken aan. Een duo helpt iemand door een deur. De deur zelf verandert daar niet van.

## Vier winnaars

- **Werkzoekenden.** Ze gaan vooruit met iemand die het vak kent en tijd heeft.
- **Mentoren.** Hun ervaring komt van pas, aan het einde van de loopbaan en daarna.
- **Werkgevers en sectoren.** Ze leren kandidaten kennen die ze voordien niet zagen.
- **De samenleving.** Generaties en culturen ontmoeten elkaar. Dat versterkt de sociale cohesie.

## Wat er mogelijk wordt, van 2024 tot 2027

Deze aantallen zijn doelen, geen resultaten:

- **6.200** duo’s kunnen gevormd worden, waarvan 2.351 in Vlaanderen en 2.450 in Brussel (2024–2027);
- **70 %** positieve uitstroom naar werk of opleiding (2024–2027);
- **3.100** werkzoekenden en niet-actieven met een migratieachtergrond vinden werk (2024–2027);
- **6.200** ontmoetingen tussen generaties en culturen (2024–2027).

## Waar we op steunen

In 2023 vonden zeven op de tien mentees een contract, een stage of een opleiding. De meesten waren langdurig werkloos, of hadden geen werk en volgden ook geen onderwijs of opleiding.`,
    en: `The governments are aiming for an employment rate of 80% in 2030. To come closer to it, they need people who are often overlooked: young people with a migration background, and people over fifty. Mentoring to work brings the two together.

## What we ask for

Our main request fits in one sentence: give mentoring to work a funding framework anchored in law, with quality criteria and a relationship that is always voluntary. A second request goes with it: tackle the structural causes. A duo helps someone through a door. It does not, by itself, change the door.

## Four winners

- **Job seekers.** They move forward with someone who knows the trade and has time for them.
- **Mentors.** Their experience is put to use, late in their career and afterwards.
- **Employers and sectors.** They meet candidates they did not see before.
- **Society.** Generations and cultures meet, and social cohesion gains by it.

## What would be possible, 2024 to 2027

These numbers are targets, not results:

- **6,200** duos can be formed, 2,351 of them in Flanders and 2,450 in Brussels (2024–2027);
- **70%** positive exits to work or training (2024–2027);
- **3,100** job seekers and economically inactive people with a migration background led to work (2024–2027);
- **6,200** encounters between generations and cultures (2024–2027).

## What we build on

In 2023, seven in ten mentees found a contract, an internship or a training course. Most of them had been unemployed for a long time, or were not in work, education or training.`,
  },
  chapters: [],
  figures: [
    'target-duos-2027',
    'target-exits-2027',
    'target-led-to-work-2027',
    'target-encounters-2027',
    'employment-rate-2030',
    'outcome-2023',
  ],
  recommendations,
  contacts: [
    {
      role: { fr: 'Études et plaidoyer', nl: 'Onderzoek en beleid', en: 'Research and policy' },
      email: 'research@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  related: ['annual-report-2023', 'experience-report-2021', 'outside-bond-evaluation', 'lets-talk-about-work'],
  themes: ['policy', 'employers', 'volunteering', 'discrimination'],
  files: { fr: 'memorandum-2024.fr.pdf', nl: 'memorandum-2024.nl.pdf' },
}
