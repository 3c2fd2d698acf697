import type { DemoPublication } from '../../shapes'

export const lookingAhead: DemoPublication['chapters'][number] = {
  title: { fr: 'Regard sur 2021', nl: 'Vooruitblik op 2021', en: 'Looking ahead to 2021' },
  body: {
    fr: `Accueillir plus de 1 000 jeunes et former 600 nouveaux mentors : ce sont nos objectifs pour 2021 dans nos six antennes actuelles, à Bruxelles, Liège, Anvers, Gand, Malines et Paris. La plupart se trouvent en Belgique, mais l’objectif est commun aux six.

## Pourquoi ces objectifs

L’enquête du chapitre 3 donne la réponse. Huit jeunes sur dix trouvent plus difficile d’obtenir un entretien (2020). Plus de la moitié voient leur situation sociale et financière se dégrader (2020). Il faut donc davantage de duos, et de mentors bien préparés.

Les mentors ne manquent pas d’envie : neuf sur dix commencent un nouveau duo après le premier (2020). Mais pour accueillir plus de jeunes, il faut aussi de nouvelles personnes de plus de 50 ans. Leur expérience est trop peu reconnue sur le marché du travail. Ici, elle sert.

## De nouvelles villes

Quatre antennes sont annoncées pour 2021 :

- Alost, en Belgique ;
- Lille et Marseille, en France ;
- Rotterdam, aux Pays-Bas.

Elles s’ajoutent aux six autres. Les objectifs ci-dessus ne les comptent pas.

## Ce que nous voulons garder

- Chaque activité reste possible à distance et sur place.
- Les obstacles numériques sont examinés avec chaque personne.
- L’accompagnement reste gratuit pour les jeunes et volontaire des deux côtés.
- La parole des jeunes compte : un deuxième rapport d’expérience est prévu en 2021, avec de bonnes pratiques et des recommandations.

## Un objectif n’est pas un résultat

Nous publions ces chiffres pour que l’on puisse les comparer, plus tard, à ce qui aura été fait. Il y a d’ailleurs plusieurs façons de mesurer un duo. On peut regarder l’emploi, le stage ou la formation. En 2020, près de trois mentees sur quatre y accèdent dans les douze mois. On peut aussi regarder la confiance, l’autonomie et le réseau, qui se comptent moins facilement.

## Et vous ?

Vous avez plus de 50 ans et une expérience professionnelle ? Vous êtes jeune, avec des racines hors de l’Union européenne, et vous cherchez du travail ? Venez à une séance d’info, sur place ou en ligne. Vous pouvez y poser vos questions. Participer à une séance ne vous engage à rien.`,
    nl: `Meer dan 1.000 jongeren verwelkomen en 600 nieuwe mentoren opleiden: dat zijn onze doelen voor 2021 in onze zes huidige vestigingen, in Brussel, Luik, Antwerpen, Gent, Mechelen en Parijs. De meeste liggen in België, maar het doel geldt voor alle zes samen.

## Waarom deze doelen

Het antwoord staat in de enquête van hoofdstuk 3. Acht op de tien jongeren vinden het moeilijker om een sollicitatiegesprek te krijgen (2020). Bij meer dan de helft ging de sociale en financiële situatie achteruit (2020). Er zijn dus meer duo’s nodig, en mentoren die goed voorbereid zijn.

Aan enthousiasme ontbreekt het mentoren niet: negen op de tien beginnen na hun eerste duo aan een nieuw duo (2020). Maar om meer jongeren te verwelkomen, zoeken we ook nieuwe vijftigplussers. Hun ervaring wordt op de arbeidsmarkt te weinig naar waarde geschat. Hier komt ze van pas.

## Nieuwe steden

Voor 2021 zijn vier vestigingen aangekondigd:

- Aalst, in België;
- Rijsel en Marseille, in Frankrijk;
- Rotterdam, in Nederland.

Die komen boven op de zes andere. Ze zijn niet meegeteld in de doelen hierboven.

## Wat we willen behouden

- Elke activiteit blijft mogelijk op afstand en ter plaatse.
- Digitale drempels bekijken we samen met elke persoon.
- De begeleiding blijft gratis voor jongeren en vrijwillig voor beiden.
- De stem van jongeren telt. In 2021 komt er een tweede ervaringsrapport, met goede praktijken en aanbevelingen.

## Een doel is nog geen resultaat

We maken deze aantallen bekend zodat je ze later kan vergelijken met wat er echt gebeurd is. Je kan een duo trouwens op meer dan één manier meten. Je kan kijken naar een job, een stage of een opleiding. In 2020 vinden bijna drie op de vier mentees zoiets binnen twaalf maanden. Je kan ook kijken naar vertrouwen, zelfstandigheid en netwerk. Die zijn moeilijker te tellen.

## En jij?

Ben je vijftigplusser en heb je werkervaring? Of ben je jong, heb je een migratieachtergrond en zoek je werk? Kom dan naar een infosessie, ter plaatse of online. Je kan er al je vragen stellen. Na een infosessie zit je nergens aan vast.`,
    en: `Welcome more than 1,000 young people. Train 600 new mentors. Those are our targets for 2021 in the six branches that exist today: Brussels, Liège, Antwerp, Ghent, Mechelen and Paris. Most of them are in Belgium, but the target is for all six together.

## Why these targets

The survey in chapter 3 gives the answer. Eight in ten young people find it harder to get an interview (2020). Over half have seen their social and financial situation get worse (2020). More duos are needed, and mentors who are well prepared.

Mentors are not short of enthusiasm: nine in ten start a new duo after their first (2020). But to welcome more young people, we also need more people over fifty to join us. Their experience is undervalued on the labour market. Here it is put to use.

## New cities

Four branches have been announced for 2021:

- Aalst, in Belgium;
- Lille and Marseille, in France;
- Rotterdam, in the Netherlands.

They come on top of the other six. The targets above do not include them.

## What we want to keep

- Every activity stays possible both at a distance and on site.
- We look at digital barriers together with each person.
- Support stays free for young people and voluntary on both sides.
- The voice of young people counts. A second experience report is planned for 2021, with good practice and recommendations.

## A target is not yet a result

We publish these numbers so that anyone can compare them, later, with what was really done. There is more than one way to measure a duo. You can look at a job, an internship or a training course. In 2020 almost three in four mentees reach one of these within twelve months. You can also look at confidence, independence and networks, which are harder to count.

## And you?

Are you over fifty, with working experience? Or are you young, with a migration background, and looking for work? Come to an info session, on site or online. You can ask all your questions there. Coming to a session does not commit you to anything.`,
  },
}
