import type { DemoVideo } from '../shapes'

export const celebration2023Film: DemoVideo = {
  key: 'celebration-2023-film',
  kind: 'video',
  title: {
    fr: 'Dix ans de duos : la fête en 24 secondes',
    nl: 'Tien jaar duo’s: het feest in 24 seconden',
    en: 'Ten years of duos: the celebration in 24 seconds',
  },
  language: 'fr',
  seconds: 24,
  poster: 'celebration-2023-hall',
  transcript: {
    fr: `Langue du film : français. Les images sont dessinées pour ce site de démonstration.

_Une grande salle et des rangées de chaises. Les portes s’ouvrent. Des silhouettes entrent par deux._

Jeudi 14 septembre 2023. La salle se remplit.

_La salle est pleine. Des gens se font signe, se serrent la main, portent un toast._

Presque 400 personnes : mentors, mentees et partenaires.

_Un chemin fait de cercles et d’arches. Deux personnes avancent côte à côte, puis dix, puis une foule._

En dix ans, 6 000 jeunes ont eu un mentor à leurs côtés.

_La foule disparaît. Il reste une petite table, deux chaises et deux tasses._

Deux chaises, une table, deux heures par semaine.

_Des visages d’hommes et de femmes de plus de cinquante ans remplissent l’écran, comme des carreaux._

Près de 2 000 mentors sont actifs en 2023.

_Les lumières s’éteignent une à une. Le matin se lève derrière une fenêtre. Un duo s’assoit à la petite table._

La fête est finie. Demain, un duo s’assoit à une table.`,
    nl: `Taal van de film: Frans. De beelden zijn getekend voor deze demonstratiesite.

_Een grote zaal met rijen stoelen. De deuren gaan open. Mensen komen binnen, twee aan twee._

Donderdag 14 september 2023. De zaal loopt vol.

_De zaal is vol. Mensen zwaaien, geven elkaar een hand, heffen het glas._

Bijna 400 mensen: mentoren, mentees en partners.

_Een pad van cirkels en bogen. Twee mensen lopen naast elkaar, dan tien, dan een hele groep._

In tien jaar kregen 6.000 jongeren een mentor aan hun zij.

_De groep verdwijnt. Er blijft een kleine tafel over, met twee stoelen en twee kopjes._

Twee stoelen, één tafel, twee uur per week.

_Gezichten van mannen en vrouwen boven de vijftig vullen het scherm, als tegels._

In 2023 zijn er bijna 2.000 actieve mentoren.

_De lichten gaan één voor één uit. Achter een raam wordt het ochtend. Een duo gaat aan de kleine tafel zitten._

Het feest is voorbij. Morgen schuift een duo weer aan tafel.`,
    en: `Language of the film: French. The pictures were drawn for this demonstration site.

_A large hall with rows of chairs. The doors open. People come in two by two._

Thursday 14 September 2023. The hall is filling up.

_The hall is full. People wave, shake hands and raise a glass._

Almost 400 people: mentors, mentees and partners.

_A path of circles and arches. Two people walk side by side, then ten, then a crowd._

In ten years, 6,000 young people have had a mentor by their side.

_The crowd is gone. What remains is a small table with two chairs and two cups._

Two chairs, one table, two hours a week.

_Faces of men and women over fifty fill the screen like tiles._

In 2023 there are almost 2,000 active mentors.

_The lights go out one by one. Morning comes up behind a window. A duo sits down at the small table._

The party is over. Tomorrow a duo will sit down at a table again.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Jeudi 14 septembre 2023.\nLa salle se remplit.',
        nl: 'Donderdag 14 september 2023.\nDe zaal loopt vol.',
        en: 'Thursday 14 September 2023.\nThe hall is filling up.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Presque 400 personnes : mentors,\nmentees et partenaires.',
        nl: 'Bijna 400 mensen: mentoren,\nmentees en partners.',
        en: 'Almost 400 people: mentors,\nmentees and partners.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'En dix ans, 6 000 jeunes\nont eu un mentor à leurs côtés.',
        nl: 'In tien jaar kregen 6.000 jongeren\neen mentor aan hun zij.',
        en: 'In ten years, 6,000 young people\nhave had a mentor by their side.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Deux chaises, une table,\ndeux heures par semaine.',
        nl: 'Twee stoelen, één tafel,\ntwee uur per week.',
        en: 'Two chairs, one table,\ntwo hours a week.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Près de 2 000 mentors\nsont actifs en 2023.',
        nl: 'In 2023 zijn er bijna\n2.000 actieve mentoren.',
        en: 'In 2023 there are almost\n2,000 active mentors.',
      },
    },
    {
      from: 20,
      to: 24,
      text: {
        fr: 'La fête est finie. Demain,\nun duo s’assoit à une table.',
        nl: 'Het feest is voorbij. Morgen\nschuift een duo weer aan tafel.',
        en: 'The party is over. Tomorrow a duo\nwill sit down at a table again.',
      },
    },
  ],
}
