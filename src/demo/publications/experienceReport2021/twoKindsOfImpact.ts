import type { DemoPublication } from '../../shapes'

export const twoKindsOfImpact: DemoPublication['chapters'][number] = {
  title: {
    fr: 'Deux façons de mesurer un duo',
    nl: 'Twee manieren om een duo te meten',
    en: 'Two ways to measure a duo',
  },
  body: {
    fr: `Un duo se termine. A-t-il réussi ? La réponse dépend de ce que l’on regarde.

## Ce qui se compte

De 2013 à 2021, les duos ont mené à 1 245 emplois et à 520 stages ou formations. Au total, cela fait près de 1 800 résultats positifs (2013–2021). Ces chiffres sont clairs, et il faut les publier.

## Ce qui se remarque

D’autres effets ne tiennent pas dans une colonne :

- **la confiance et l’autonomie** : appeler une entreprise sans demander à quelqu’un de le faire à sa place ;
- **un projet professionnel** : savoir ce que l’on vise, et par quelle étape commencer ;
- **le réseau** : connaître des personnes à qui l’on peut poser une question.

## Pourquoi il faut les deux

Un emploi trouvé sans projet peut vite se perdre. Un projet sans emploi ne paie pas le loyer. Nous regardons donc les deux : le résultat quantitatif, et ce qui a changé pour la personne. Le second aide à comprendre le premier.`,
    nl: `Een duo loopt af. Is het geslaagd? Dat hangt ervan af waar je naar kijkt.

## Wat je kan tellen

Van 2013 tot 2021 leidden duo’s tot 1.245 jobs en 520 stages of opleidingen. Samen zijn dat bijna 1.800 positieve resultaten (2013–2021). Dat zijn duidelijke aantallen, en die horen openbaar te zijn.

## Wat je merkt

Andere effecten passen niet in een kolom:

- **zelfvertrouwen en zelfstandigheid**: zelf naar een bedrijf bellen, in plaats van het iemand anders te vragen;
- **een loopbaanplan**: weten waar je naartoe wil en met welke stap je begint;
- **een netwerk**: mensen kennen aan wie je iets kan vragen.

## Waarom allebei nodig zijn

Een job zonder plan ben je soms snel weer kwijt. Met een plan zonder job betaal je geen huur. Daarom kijken we naar allebei: het kwantitatieve resultaat, en wat er voor de persoon veranderd is. Door het tweede begrijp je het eerste beter.`,
    en: `A duo comes to an end. Did it succeed? That depends on what you look at.

## What can be counted

From 2013 to 2021, duos led to 1,245 jobs and 520 internships or training courses. In all, that makes almost 1,800 positive results (2013–2021). These numbers are clear, and they should be published.

## What can be noticed

Other effects do not fit into a column:

- **confidence and independence**: ringing a company yourself, and not asking someone to do it for you;
- **a career plan**: knowing where you want to go, and which step comes first;
- **a network**: knowing people you can put a question to.

## Why we need both

A job found without a plan can soon be lost again. A plan without a job does not pay the rent. So we look at both: the result that can be counted, and what has changed for the person. The second helps to explain the first.`,
  },
}
