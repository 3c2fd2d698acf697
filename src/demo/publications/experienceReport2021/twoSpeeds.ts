import type { DemoPublication } from '../../shapes'

export const twoSpeeds: DemoPublication['chapters'][number] = {
  title: {
    fr: 'Un diplôme, et pourtant deux vitesses',
    nl: 'Een diploma, en toch twee snelheden',
    en: 'A diploma, and still two speeds',
  },
  body: {
    fr: `Sur le papier, un diplôme ouvre des portes. Dans les faits, le marché du travail avance à deux vitesses, et un diplôme ne suffit pas toujours pour changer de voie.

## Deux difficultés citées en premier

- **Les langues.** On peut connaître un métier et ne pas encore avoir les mots pour le montrer.
- **Le manque d’expérience utile.** Sans première place, pas d’expérience. Sans expérience, pas de première place.

Ces deux difficultés se renforcent. Une langue s’apprend mieux au travail, avec des collègues. Mais pour arriver au travail, il faut déjà la parler. Beaucoup de jeunes tournent dans ce cercle avec un diplôme en poche.

## Ce qui aide

Un duo permet d’entrer dans le cercle par un autre côté. Chaque semaine, pendant au moins deux heures, une personne du métier, si possible du même secteur, écoute, explique et traduit les usages. On s’exerce à dire ce que l’on sait faire. On cherche ensemble le stage, la formation ou l’emploi qui donnera la première expérience.`,
    nl: `Op papier opent een diploma deuren. In de praktijk rijdt de arbeidsmarkt met twee snelheden, en een diploma volstaat niet altijd om van rijstrook te wisselen.

## Twee moeilijkheden staan bovenaan

- **Talen.** Je kan een vak kennen en toch de woorden nog niet hebben om dat te tonen.
- **Te weinig nuttige ervaring.** Zonder eerste job geen ervaring. Zonder ervaring geen eerste job.

De ene moeilijkheid maakt de andere groter. Een taal leer je het best op het werk, met collega’s om je heen. Maar om daar te raken, moet je ze al spreken. Heel wat jongeren draaien rond in die cirkel, met een diploma op zak.

## Wat helpt

In een duo kom je langs een andere kant binnen. Elke week maakt iemand met ervaring minstens twee uur tijd, liefst iemand uit dezelfde sector. Die mentor luistert en legt ongeschreven regels uit. Je oefent hoe je vertelt wat je kan. Samen zoek je een stage, een opleiding of een job waar je je eerste ervaring opdoet.`,
    en: `On paper, a diploma opens doors. In practice the labour market runs at two speeds, and a diploma is not always enough to change lanes.

## Two difficulties come first

- **Languages.** You can know a trade well and not yet have the words to show it.
- **A lack of useful experience.** Without a first job there is no experience. Without experience there is no first job.

Each of these makes the other worse. A language is best learned at work, among colleagues. But to get to work, you are expected to speak it already. Many young people go round in this circle with a diploma in their pocket.

## What helps

A duo is a way into the circle from another side. Every week, for at least two hours, someone with experience, preferably in the same sector, listens and explains the unwritten rules. You practise saying what you can do. Together you look for the internship, the training course or the job that will give you that first experience.`,
  },
}
