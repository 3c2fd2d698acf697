import type { DemoPublication } from '../shapes'

export const outsideBondEvaluation: DemoPublication = {
  key: 'outside-bond-evaluation',
  kind: 'outsideContribution',
  year: 2016,
  country: 'BE',
  publishedOn: '2018-02-15',
  title: {
    fr: 'Évaluation du premier contrat à impact social de Belgique',
    nl: 'Evaluatie van de eerste Belgische social impact bond',
    en: 'Evaluation of Belgium’s first social impact bond',
  },
  summary: {
    fr: 'Le taux d’emploi des mentees est nettement plus élevé que celui d’un groupe de contrôle (évaluation datée de 2016, contrat situé entre 2014 et 2017).',
    nl: 'Mentees zijn duidelijk vaker aan het werk dan mensen in een controlegroep (evaluatie gedateerd in 2016, social impact bond van 2014 tot 2017).',
    en: 'Mentees have a clearly higher employment rate than a control group (evaluation dated to 2016, social impact bond to 2014–2017).',
  },
  body: {
    fr: `Un accompagnement change-t-il quelque chose, ou ces jeunes auraient-ils trouvé un emploi de toute façon ? Pour le savoir, il faut comparer. C’est ce qu’a fait une évaluation externe, dans le cadre du premier contrat à impact social (_social impact bond_) de Belgique.

## Ce qui a été évalué

Un contrat à impact social finance un projet en fonction de ses résultats. Il faut donc les mesurer avec soin, et par quelqu’un d’extérieur. Ici, l’évaluation a mis côte à côte deux groupes : des mentees de DUO for a JOB et un groupe de contrôle.

## Ce qu’elle a constaté

Le taux d’emploi des mentees est nettement plus élevé que celui du groupe de contrôle. Nous ne donnons pas de pourcentage ici : nous ne reprenons que ce que nos sources permettent d’affirmer.

## Deux dates

Les sources ne donnent pas la même période :

- DUO for a JOB date l’évaluation de **2016** ;
- une source extérieure situe le contrat à impact social entre **2014 et 2017**.

Les deux dates peuvent aller ensemble, puisque l’une parle de l’évaluation et l’autre du contrat. Nous les laissons toutes les deux.

## Pourquoi la page figure ici

Cette étude n’est pas une publication de DUO for a JOB. Elle fait partie des contributions extérieures : des travaux d’ONG, d’universités ou d’instituts de recherche qui éclairent le mentorat vers l’emploi.`,
    nl: `Maakt mentoring echt een verschil, of hadden die jongeren ook zonder mentor werk gevonden? Om dat te weten, moet je vergelijken. Dat gebeurde in een externe evaluatie, in het kader van de eerste social impact bond in België.

## Wat er geëvalueerd is

Een social impact bond koppelt de financiering van een project aan de resultaten. Die moet je dus zorgvuldig meten, en door iemand van buitenaf laten meten. Hier werden twee groepen naast elkaar gelegd: mentees van DUO for a JOB en een controlegroep.

## Wat eruit kwam

De werkzaamheidsgraad van de mentees ligt duidelijk hoger dan die van de controlegroep. Een percentage geven we hier niet: we nemen alleen over wat we met onze bronnen kunnen staven.

## Twee data

De bronnen noemen niet dezelfde periode:

- DUO for a JOB dateert de evaluatie in **2016**;
- volgens een externe bron liep de social impact bond van **2014 tot 2017**.

Die data hoeven elkaar niet tegen te spreken: de ene gaat over de evaluatie, de andere over de social impact bond zelf. Daarom laten we ze allebei staan.

## Waarom deze pagina hier staat

Deze studie is geen publicatie van DUO for a JOB. Ze hoort bij de externe bijdragen: werk van ngo’s, universiteiten of onderzoeksinstellingen dat meer inzicht geeft in mentoring naar werk.`,
    en: `Does mentoring make a difference, or would these young people have found work anyway? The only way to know is to compare. An outside evaluation did so, as part of Belgium’s first social impact bond.

## What was evaluated

A social impact bond ties a project’s funding to its results. So the results have to be measured with care, and by someone from outside. Here two groups were set side by side: mentees of DUO for a JOB and a control group.

## What it found

The employment rate of the mentees is clearly higher than that of the control group. We give no percentage here: we repeat only what our sources allow us to say.

## Two dates

The sources do not give the same period:

- DUO for a JOB dates the evaluation to **2016**;
- an outside source gives **2014 to 2017** for the social impact bond.

The two need not contradict each other, since one is about the evaluation and the other about the bond itself. We let both stand.

## Why this page is here

This study is not a publication by DUO for a JOB. It belongs to the outside contributions: work by NGOs, universities or research institutes that sheds light on mentoring to work.`,
  },
  chapters: [],
  figures: [],
  recommendations: [],
  contacts: [
    {
      role: { fr: 'Études et plaidoyer', nl: 'Onderzoek en beleid', en: 'Research and policy' },
      email: 'research@example.org',
    },
  ],
  related: ['memorandum-2024', 'experience-report-2019'],
  themes: ['policy', 'migration'],
}
