import type { DemoPublication } from '../shapes'
import { duosAtADistance } from './annualReport2020/duosAtADistance'
import { inclusiveDigitalisation } from './annualReport2020/inclusiveDigitalisation'
import { lookingAhead } from './annualReport2020/lookingAhead'
import { theMethod } from './annualReport2020/theMethod'
import { theSurvey } from './annualReport2020/theSurvey'
import { theYearInFigures } from './annualReport2020/theYearInFigures'

export const annualReport2020: DemoPublication = {
  key: 'annual-report-2020',
  kind: 'annualReport',
  year: 2020,
  edition: { fr: 'Belgique 2020', nl: 'België 2020', en: 'Belgium 2020' },
  country: 'BE',
  publishedOn: '2021-05-20',
  title: { fr: 'Rapport annuel 2020', nl: 'Jaarverslag 2020', en: 'Annual report 2020' },
  summary: {
    fr: 'Six chapitres sur une année à distance : les duos, l’enquête auprès des jeunes et des mentors, la méthode, le numérique et les objectifs pour 2021.',
    nl: 'Zes hoofdstukken over een jaar op afstand: de duo’s, de enquête bij jongeren en mentoren, de methode, digitaal werken en de doelen voor 2021.',
    en: 'Six chapters on a year at a distance: the duos, the survey of young people and mentors, the method, going digital and the targets for 2021.',
  },
  body: {
    fr: `Quand le premier confinement commence, en 2020, 500 duos sont actifs. Du jour au lendemain, les jeunes en recherche d’emploi et leurs mentors ne peuvent plus s’asseoir à la même table. Neuf duos sur dix restent pourtant en contact, à distance.

Ce rapport raconte cette année pour la Belgique. Il compte six chapitres. Vous pouvez les lire dans l’ordre ou choisir celui qui vous intéresse :

- l’année en chiffres ;
- des duos à distance ;
- ce que dit l’enquête ;
- la méthode pas à pas, et ce qui a changé en 2020 ;
- un numérique inclusif ;
- regard sur 2021.

## Où nous en sommes

DUO for a JOB est née à Bruxelles à la fin de 2012. Depuis, près de 2 500 duos se sont formés (chiffre de 2020). En Belgique, nous avons une antenne à Bruxelles, à Liège, à Anvers, à Gand et à Malines. Paris s’est ajouté à la fin de 2019.

## Comment lire les chiffres

Chaque chiffre porte son année. Quand il vient de l’enquête de 2020, nous le disons. Quand il s’agit d’un objectif, nous le disons aussi : un objectif n’est pas un résultat.`,
    nl: `Wanneer in 2020 de eerste lockdown begint, zijn er 500 duo’s actief. Van de ene dag op de andere kunnen een jonge werkzoekende en een mentor niet meer aan dezelfde tafel zitten. Toch houden negen op de tien duo’s contact, op afstand.

Dit jaarverslag vertelt hoe dat jaar in België verliep. Het telt zes hoofdstukken. Je kan ze na elkaar lezen, of meteen naar het hoofdstuk gaan dat jou aanspreekt:

- het jaar in cijfers;
- duo’s op afstand;
- wat de enquête zegt;
- de methode stap voor stap, en wat er in 2020 veranderde;
- inclusieve digitalisering;
- vooruitblik op 2021.

## Waar we staan

DUO for a JOB startte eind 2012 in Brussel. Sindsdien werden er bijna 2.500 duo’s gevormd (cijfer van 2020). In België zijn er vestigingen in Brussel, Luik, Antwerpen, Gent en Mechelen. Eind 2019 kwam Parijs erbij.

## Hoe je de cijfers leest

Bij elk cijfer staat het jaar. Komt een cijfer uit de enquête van 2020, dan lees je dat erbij. Gaat het om een doel, dan noemen we het ook zo: een doel is nog geen resultaat.`,
    en: `When the first lockdown began in 2020, 500 duos were active. Overnight, young job seekers and their mentors could no longer sit down at the same table. Nine in ten of those duos stayed in contact all the same, at a distance.

This report tells the story of that year in Belgium. It has six chapters. Read them in order, or go straight to the one that interests you:

- the year in figures;
- duos at a distance;
- what the survey says;
- the method step by step, and what changed in 2020;
- inclusive digitalisation;
- looking ahead to 2021.

## Where we stand

DUO for a JOB was founded in Brussels at the end of 2012. Since then almost 2,500 duos have been formed (figure for 2020). In Belgium there are branches in Brussels, Liège, Antwerp, Ghent and Mechelen. Paris joined them at the end of 2019.

## How to read the figures

Every figure has its year beside it. If it comes from the 2020 survey, we say so. If it is a target, we call it a target: it is not a result yet.`,
  },
  chapters: [theYearInFigures, duosAtADistance, theSurvey, theMethod, inclusiveDigitalisation, lookingAhead],
  figures: [
    'duos-2020',
    'contact-2020',
    'mentors-again-2020',
    'outcome-2020',
    'computers-2020',
    'survey-respondents-2020',
    'harder-interview-2020',
    'chances-reduced-2020',
    'situation-worse-2020',
    'isolated-2020',
    'services-2020',
    'digitalisation-2020',
    'target-young-2021',
    'target-mentors-2021',
  ],
  recommendations: [],
  contacts: [
    {
      role: { fr: 'Communication', nl: 'Communicatie', en: 'Communications' },
      email: 'communication@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  related: ['annual-report-2023', 'experience-report-2021', 'experience-report-2019', 'lina-paul'],
  themes: ['digital', 'volunteering', 'migration'],
  files: { fr: 'annual-report-2020.fr.pdf', nl: 'annual-report-2020.nl.pdf', en: 'annual-report-2020.en.pdf' },
}
