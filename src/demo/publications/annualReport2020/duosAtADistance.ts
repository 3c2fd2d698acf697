import type { DemoPublication } from '../../shapes'

export const duosAtADistance: DemoPublication['chapters'][number] = {
  title: { fr: 'Des duos à distance', nl: 'Duo’s op afstand', en: 'Duos at a distance' },
  body: {
    fr: `Deux personnes, deux écrans, un rendez-vous chaque semaine. Voilà à quoi ressemblent beaucoup de duos depuis le premier confinement de 2020. À ce moment-là, 500 duos étaient actifs. Neuf sur dix sont restés en contact à distance.

## De la table à l’écran

Notre méthode demande de se voir au moins deux heures, une fois par semaine. Rien n’empêche de le faire par appel vidéo ou par téléphone.

Prenons un exemple, avec un duo inventé. Un jeudi d’avril 2020, un jeune homme appelle son mentor. Il cherche du travail dans le bâtiment. Ils commencent par une demi-heure de conversation en français. Ensuite, ils relisent une lettre de motivation, phrase par phrase. Deux jours plus tard, ils se rappellent pour une leçon de langue. Bientôt, ils se parlent deux ou trois fois par semaine, plus souvent qu’avant.

## Ce qui n’a pas changé

- Le duo prend au moins deux heures par semaine, pendant six mois au maximum.
- L’équipe de coordination reste à l’arrière-plan et soutient le duo.
- L’accompagnement est gratuit pour les jeunes.
- Il est volontaire des deux côtés.
- Après six mois, on fait le bilan : les objectifs sont-ils atteints ?

## Ce qui demande plus d’attention

Un écran montre moins qu’une rencontre. Un silence peut être une hésitation ou une mauvaise connexion. On remarque moins vite que l’autre perd courage. Il faut donc poser plus de questions, et laisser le temps de répondre.

La distance suppose aussi un appareil, une connexion et l’habitude de s’en servir. Dans notre enquête de 2020, plus d’un jeune sur trois dit ne pas pouvoir suivre quand le numérique avance plus vite.

## Le choix reste ouvert

Depuis 2020, chaque activité peut aussi avoir lieu à distance. Le programme sur place continue pour les personnes moins à l’aise avec les outils numériques. Nous regardons avec chaque personne ce qui lui convient. Le chapitre 5 explique comment.

Ce qui fait tenir un duo, c’est le rendez-vous de chaque semaine. L’année 2020 a montré qu’il peut changer de lieu. Et les mentors ont envie de continuer : neuf sur dix commencent un nouveau duo après le premier (2020).`,
    nl: `Twee mensen, twee schermen, elke week een vast moment. Zo zien veel duo’s eruit sinds de eerste lockdown van 2020. Op dat ogenblik waren er 500 duo’s actief. Negen op de tien hielden contact op afstand.

## Van de tafel naar het scherm

Onze methode vraagt dat een duo elkaar minstens twee uur ziet, één keer per week. Dat kan ook via een videogesprek of aan de telefoon.

Een voorbeeld, met een verzonnen duo. Op een donderdag in april 2020 belt een jonge man naar zijn mentor. Hij zoekt werk in de bouw. Het eerste halfuur praten ze alleen Frans. Daarna lezen ze samen zijn sollicitatiebrief, zin voor zin. Twee dagen later bellen ze weer, voor een taalles. Al gauw horen ze elkaar twee of drie keer per week, vaker dan vroeger.

## Wat hetzelfde bleef

- Het duo maakt minstens twee uur per week tijd, hoogstens zes maanden lang.
- Een coördinator staat klaar op de achtergrond.
- De begeleiding is gratis voor de jongere.
- Beiden doen vrijwillig mee.
- Na zes maanden volgt een evaluatie: zijn de doelen bereikt?

## Wat meer aandacht vraagt

Op een scherm zie je minder dan aan tafel. Een stilte kan twijfel zijn, of gewoon een slechte verbinding. Dat iemand de moed verliest, merk je minder snel. Dus stel je meer vragen, en laat je tijd voor het antwoord.

Contact op afstand vraagt ook een toestel, een verbinding en de gewoonte om ermee te werken. In onze enquête van 2020 zegt meer dan één jongere op de drie dat de snellere digitalisering niet bij te houden is.

## De keuze blijft

Sinds 2020 kan elke activiteit ook op afstand. Het programma ter plaatse blijft bestaan voor wie zich minder thuis voelt in digitale tools. We bekijken met elke persoon wat past. In hoofdstuk 5 lees je hoe we dat doen.

Een duo blijft overeind door de wekelijkse afspraak. In 2020 bleek dat die afspraak ook ergens anders kan doorgaan. Mentoren willen bovendien verder: negen op de tien starten daarna een nieuw duo (2020).`,
    en: `Two people, two screens, a fixed time every week. That is what many duos have looked like since the first lockdown in 2020. At that moment 500 duos were active. Nine in ten of them stayed in contact at a distance.

## From the table to the screen

Our method asks a duo to meet for at least two hours, once a week. A video call or a telephone call will do.

Here is an example, with an invented duo. On a Thursday in April 2020, a young man rings his mentor. He is looking for work in the building trade. For the first half hour they speak nothing but French. Then they go through his covering letter, one sentence at a time. Two days later they call again for a language lesson. Before long they are talking two or three times a week, more often than before.

## What stayed the same

- The duo sets aside at least two hours a week, for at most six months.
- A coordinator is there in the background to support them.
- It costs the young person nothing.
- Both people take part of their own free will.
- After six months they look back: were the goals reached?

## What takes more care

A screen shows you less than a room does. A silence may be a moment of doubt, or only a poor line. You are slower to notice that someone is losing heart. So you ask more questions, and you leave time for the answers.

Distance also calls for a device, a connection and some practice. In our 2020 survey, over one young person in three said they could not keep up as things went digital faster.

## The choice stays open

Since 2020 every activity can also take place at a distance. The on-site programme is still there for people who are less at ease with digital tools. We look at what suits each person. Chapter 5 explains how.

What holds a duo together is the weekly appointment. The year 2020 showed that it can move to another place. Mentors want to carry on, too: nine in ten start a new duo after their first (2020).`,
  },
}
