import type { DemoVideo } from '../shapes'

export const diversityFilm: DemoVideo = {
  key: 'diversity-film',
  kind: 'video',
  title: {
    fr: 'L’autre pile',
    nl: 'De andere stapel',
    en: 'The other pile',
  },
  language: 'fr',
  seconds: 20,
  poster: 'sincere-diversity-piles',
  transcript: {
    fr: `Langue du film : français. Ce film a été dessiné pour la démonstration. Chidi est un personnage.

_Une façade de bureaux. Sur une affiche géante, huit visages très différents sourient._

Sur l’affiche, l’entreprise sourit de toutes les couleurs.

_Un bureau. Des feuilles tombent l’une après l’autre. Sur la troisième, on lit le prénom « Chidi »._

Le matin, dix CV arrivent. Le troisième est celui de Chidi.

_Un doigt suit les lignes. Deux coches apparaissent. Puis la main glisse la feuille vers la gauche, sur une pile plus basse._

Diplôme : oui. Expérience : oui. Il passe pourtant sur l’autre pile.

_Une salle de réunion. Quatre personnes hochent la tête. Un téléphone reste posé au milieu de la table._

Personne n’a rien dit de mal. Personne n’a appelé Chidi.

_L’affiche, de nouveau. Les visages s’effacent. Il reste un cadre vide, puis la pile de feuilles._

Et chez vous ? Qui attend sur cette pile ?`,
    nl: `Taal van de film: Frans. Deze film is getekend voor de demonstratie. Chidi is een personage.

_De gevel van een kantoor. Op een reusachtige affiche lachen acht heel verschillende gezichten._

Op de affiche lacht het bedrijf in alle kleuren.

_Een bureau. Eén voor één vallen er bladen neer. Op het derde staat de voornaam “Chidi”._

’s Morgens komen er tien cv’s. Het derde is dat van Chidi.

_Een vinger volgt de regels. Er komen twee vinkjes. Dan schuift de hand het blad naar links, op een lagere stapel._

Diploma: ja. Ervaring: ja. Toch gaat het op de andere stapel.

_Een vergaderzaal. Vier mensen knikken. In het midden van de tafel blijft een telefoon liggen._

Niemand zei iets verkeerds. Niemand belde Chidi.

_Opnieuw de affiche. De gezichten vervagen. Er blijft een leeg kader over, en dan de stapel bladen._

En bij jullie? Wie ligt er op die stapel?`,
    en: `Language of the film: French. This film was drawn for the demonstration. Chidi is a character.

_The front of an office building. On a huge poster, eight very different faces are smiling._

On the poster, the company smiles in every colour.

_A desk. Sheets of paper drop onto it one by one. The third carries the first name ‘Chidi’._

In the morning ten CVs arrive. The third one is Chidi’s.

_A finger follows the lines. Two ticks appear. Then the hand slides the sheet to the left, onto a lower pile._

Degree: yes. Experience: yes. It goes on the other pile anyway.

_A meeting room. Four people nod. In the middle of the table a telephone lies untouched._

Nobody said anything wrong. Nobody called Chidi.

_The poster again. The faces fade. An empty frame is left, and then the pile of paper._

And where you work? Who is waiting on that pile?`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Sur l’affiche, l’entreprise\nsourit de toutes les couleurs.',
        nl: 'Op de affiche lacht het bedrijf\nin alle kleuren.',
        en: 'On the poster, the company\nsmiles in every colour.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Le matin, dix CV arrivent.\nLe troisième est celui de Chidi.',
        nl: '’s Morgens komen er tien cv’s.\nHet derde is dat van Chidi.',
        en: 'In the morning ten CVs arrive.\nThe third one is Chidi’s.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Diplôme : oui. Expérience : oui.\nIl passe pourtant sur l’autre pile.',
        nl: 'Diploma: ja. Ervaring: ja.\nToch gaat het op de andere stapel.',
        en: 'Degree: yes. Experience: yes.\nIt goes on the other pile anyway.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Personne n’a rien dit de mal.\nPersonne n’a appelé Chidi.',
        nl: 'Niemand zei iets verkeerds.\nNiemand belde Chidi.',
        en: 'Nobody said anything wrong.\nNobody called Chidi.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Et chez vous ?\nQui attend sur cette pile ?',
        nl: 'En bij jullie?\nWie ligt er op die stapel?',
        en: 'And where you work?\nWho is waiting on that pile?',
      },
    },
  ],
}
