import type { DemoPublication } from '../../shapes'

export const inclusiveDigitalisation: DemoPublication['chapters'][number] = {
  title: { fr: 'Un numérique inclusif', nl: 'Inclusieve digitalisering', en: 'Inclusive digitalisation' },
  body: {
    fr: `Un formulaire qui n’existe qu’en ligne. Un entretien d’embauche par vidéo. Un code envoyé sur un téléphone. Pour qui passe ses journées devant un ordinateur, ce sont des détails. Pour d’autres, c’est une porte fermée.

Notre enquête de 2020 le montre : plus d’un jeune sur trois ne peut pas suivre la numérisation qui s’accélère. Et pour six jeunes sur dix, les services publics sont devenus plus difficiles à joindre. On peut donc être jeune et ne pas être à l’aise avec le numérique.

## Deux obstacles à ne pas confondre

- **Les compétences.** Écrire un message sur un téléphone, ce n’est pas encore mettre en page un CV ou joindre un document à un e-mail.
- **Le matériel.** Sans ordinateur, même une personne qui sait s’en servir reste bloquée.

Une formation ne sert à rien sans appareil. Un appareil ne sert guère à qui ne sait pas l’utiliser. Nous faisons donc le point avec chaque personne, au lieu de proposer la même solution à tout le monde.

## Ce que nous avons fait en 2020

- Nous avons prêté plus de 200 ordinateurs (2020).
- Des bénévoles ont donné des formations de base en informatique.
- Nous avons rendu chaque activité possible à distance.
- Nous avons gardé le programme sur place pour les personnes moins à l’aise avec les outils numériques.

Le dernier point compte autant que les autres. Un programme uniquement en ligne aurait laissé des personnes dehors, parfois celles qui avaient le plus besoin d’un duo.

## Ce que « inclusif » veut dire pour nous

D’abord, le choix : la distance et la présence existent côte à côte. Ensuite, la simplicité : si un appel téléphonique suffit, il n’y a pas besoin d’un nouvel outil. Enfin, l’ordre des questions. Nous ne demandons pas « qui peut utiliser cet outil ? », mais « de quoi cette personne a-t-elle besoin ? ».

Le numérique rapproche quand il s’ajoute à la rencontre. Il éloigne quand il est la seule entrée. En 2021, nous continuons à travailler avec cette idée en tête. Le chapitre 6 dit pour combien de personnes.`,
    nl: `Een formulier dat alleen online bestaat. Een sollicitatiegesprek via video. Een code die je op je telefoon krijgt. Wie de hele dag met een computer werkt, staat er niet bij stil. Voor iemand anders blijft de deur dicht.

Dat blijkt ook uit onze enquête van 2020. Meer dan één jongere op de drie kan de snellere digitalisering niet bijhouden. En voor zes op de tien jongeren zijn openbare diensten moeilijker te bereiken. Jong zijn wil dus niet zeggen dat je digitaal mee bent.

## Twee drempels, twee antwoorden

- **Vaardigheden.** Een bericht typen op je telefoon is nog iets anders dan een cv opmaken of een document met een mail meesturen.
- **Materiaal.** Zonder computer sta je stil, ook als je er prima mee overweg kan.

Met een cursus alleen kom je niet ver als je geen toestel hebt. Met een toestel alleen evenmin als je niet weet hoe het werkt. Daarom bekijken we bij elke persoon wat er nodig is. We bieden niet iedereen hetzelfde aan.

## Wat we in 2020 deden

- We leenden meer dan 200 computers uit (2020).
- Vrijwilligers gaven een basisopleiding IT.
- We maakten elke activiteit ook op afstand mogelijk.
- We hielden het programma ter plaatse voor wie zich minder thuis voelt in digitale tools.

Dat laatste weegt even zwaar als de rest. Met een programma dat alleen online bestaat, waren er mensen uit de boot gevallen. Misschien net wie het meest aan een duo had.

## Wat “inclusief” voor ons betekent

Ten eerste kan je kiezen: op afstand en ter plaatse bestaan naast elkaar. Ten tweede houden we het eenvoudig. Volstaat een telefoontje, dan hoeft er geen nieuwe tool bij. Ten derde beginnen we bij de juiste vraag. Die luidt niet “wie kan hiermee werken?”, maar “wat heeft deze persoon nodig?”.

Digitaal contact brengt mensen dichter bij elkaar als het boven op een ontmoeting komt. Is het de enige weg naar binnen, dan haken mensen af. Met die gedachte werken we in 2021 verder. Voor hoeveel mensen we dat willen doen, lees je in hoofdstuk 6.`,
    en: `A form that exists only online. A job interview by video. A code sent to a phone. If you spend your days at a computer, you hardly notice these things. For someone else, each of them is a closed door.

Our 2020 survey bears this out. Over one young person in three cannot keep up with faster digitalisation. For six in ten, public services have become harder to reach. Being young does not mean being at home with everything digital.

## Two barriers, two answers

- **Skills.** Typing a message on a phone is not the same as laying out a CV or attaching a document to an e-mail.
- **Equipment.** Without a computer you are stuck, even if you know perfectly well how to use one.

A course is little help if you have no device. A device is little help if you do not know how it works. So we find out what each person needs, and do not offer everyone the same thing.

## What we did in 2020

- We lent out more than 200 computers (2020).
- Volunteers gave basic IT training.
- We made it possible to do every activity at a distance.
- We kept the on-site programme for people who are less at ease with digital tools.

The last point matters as much as the others. A programme that existed only online would have left people outside, perhaps the very people who had most to gain from a duo.

## What ‘inclusive’ means to us

First, there is a choice: distance and presence exist side by side. Second, we keep it simple. If a telephone call will do, nobody needs a new tool. Third, we start with the right question. It is not ‘who can use this?’ but ‘what does this person need?’

Digital contact brings people closer when it comes on top of meeting in person. When it is the only way in, people drop out. We go on working with that in mind in 2021. Chapter 6 says for how many people.`,
  },
}
