import type { DemoPage } from '../shapes'

export const about: DemoPage = {
  key: 'about',
  role: 'about',
  title: { fr: 'Qui sommes-nous ?', nl: 'Over ons', en: 'About us' },
  summary: {
    fr: 'Depuis la fin de 2012, nous réunissons des jeunes qui cherchent du travail et des personnes de plus de cinquante ans.',
    nl: 'Sinds eind 2012 brengen we jongeren die werk zoeken samen met mensen van boven de vijftig.',
    en: 'Since the end of 2012 we have brought young job seekers together with people over fifty.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'Une génération cherche une porte d’entrée. Une autre a l’expérience et souvent le temps. Nous les présentons l’une à l’autre.',
    nl: 'De ene generatie zoekt een ingang. De andere heeft ervaring, en vaak ook tijd. Wij stellen ze aan elkaar voor.',
    en: 'One generation is looking for a way in. Another has experience, and often time. We introduce them to each other.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Le début, à Bruxelles', nl: 'Het begin, in Brussel', en: 'The beginning, in Brussels' },
      body: {
        fr: `DUO for a JOB est née à Bruxelles à la fin de 2012. L’idée est simple : réunir une jeune personne issue de l’immigration qui cherche du travail et une personne de plus de cinquante ans qui connaît le monde du travail, si possible dans le même secteur. Ensemble, elles forment un duo.

Pour le mentee, c’est gratuit. Pour les deux, c’est volontaire. Une personne de la coordination suit chaque duo.

Aujourd’hui, nous avons des antennes à Bruxelles, Liège, Anvers, Gand et Malines. Depuis la fin de 2019, nous sommes aussi à Paris.`,
        nl: `DUO for a JOB ontstond eind 2012 in Brussel. Het idee is eenvoudig. Een jongere met een migratieachtergrond die werk zoekt, en iemand van boven de vijftig die de werkvloer kent, liefst uit dezelfde sector. Samen vormen ze een duo.

Voor de mentee is het gratis. Voor allebei is het vrijwillig. Een coördinator volgt elk duo op.

Vandaag hebben we vestigingen in Brussel, Luik, Antwerpen, Gent en Mechelen. Sinds eind 2019 zijn we er ook in Parijs.`,
        en: `DUO for a JOB began in Brussels at the end of 2012. The idea is simple. A young person with a migration background is looking for work. Someone over fifty knows the world of work, preferably in the same sector. Together they form a duo.

It is free for the mentee. It is voluntary for both. A coordinator supports each duo.

Today we have branches in Brussels, Liège, Antwerp, Ghent and Mechelen. Since the end of 2019 we have been in Paris too.`,
      },
    },
    { type: 'picture', picture: 'page-duo-at-table' },
    {
      type: 'text',
      heading: { fr: 'Deux constats', nl: 'Twee vaststellingen', en: 'Two observations' },
      body: {
        fr: `**Trouver du travail est plus difficile quand on est jeune et issu de l’immigration.** Un diplôme qui ne compte pas ici, un nom qui fait hésiter, un réseau trop court : les raisons s’additionnent.

**L’expérience des plus de cinquante ans reste trop souvent inutilisée.** En Belgique, leur taux d’activité est parmi les plus bas d’Europe. Ce qu’ils et elles savent a pourtant de la valeur.

De ces deux constats est née une seule réponse.`,
        nl: `**Jongeren met een migratieachtergrond vinden moeilijker hun weg naar werk.** Een diploma dat hier niet telt, een naam die doet aarzelen, een netwerk dat te klein is: het ene komt boven op het andere.

**De ervaring van vijftigplussers blijft te vaak onbenut.** Hun activiteitsgraad is in België een van de laagste van Europa. Nochtans is wat zij weten veel waard.

Uit die twee vaststellingen groeide één antwoord.`,
        en: `**Young people with a migration background find it harder to get into work.** A diploma that does not count here, a name that makes people hesitate, a network that is too small: one thing adds to another.

**The experience of people over fifty goes unused too often.** Their activity rate in Belgium is among the lowest in Europe. Yet what they know is worth a great deal.

Out of these two observations came one answer.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Trois buts', nl: 'Drie doelen', en: 'Three aims' },
      body: {
        fr: `- **Un accès équitable au travail.** Le talent doit compter plus que le nom ou l’adresse.
- **Une place pour l’expérience.** Ce que l’on apprend en trente ans de métier peut servir à quelqu’un demain matin.
- **Vivre ensemble.** Deux personnes qui ne se seraient jamais croisées se parlent chaque semaine.`,
        nl: `- **Eerlijke toegang tot werk.** Talent moet meer tellen dan een naam of een adres.
- **Een plek voor ervaring.** Wat je in dertig jaar leerde, kan iemand morgen al gebruiken.
- **Samenleven.** Twee mensen die elkaar nooit waren tegengekomen, praten nu elke week met elkaar.`,
        en: `- **Fair access to work.** Talent should count for more than a name or an address.
- **A place for experience.** What you learned in thirty years can help someone tomorrow morning.
- **Living together.** Two people who would never have met now talk every week.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Un regard extérieur', nl: 'Een blik van buitenaf', en: 'A look from outside' },
      body: {
        fr: `Le premier « social impact bond » de Belgique portait sur notre travail. Dans ce modèle, des investisseurs avancent l’argent et une équipe externe mesure le résultat. Son constat : les mentees avaient un taux d’emploi nettement plus élevé que celui d’un groupe de comparaison.

Deux dates circulent. Nous situons cette évaluation en 2016. Une source externe donne 2014 à 2017 pour toute la durée du contrat. Nous laissons les deux.`,
        nl: `Wij werkten mee aan de eerste “social impact bond” van België. Bij zo’n formule leggen investeerders geld op tafel en meten buitenstaanders het resultaat. Wat zij vaststelden: bij de mentees lag de werkzaamheidsgraad duidelijk hoger dan bij een controlegroep.

Er doen twee data de ronde. Wij dateren de evaluatie in 2016. Een externe bron geeft 2014 tot 2017 voor de volledige looptijd. We laten ze allebei staan.`,
        en: `Belgium’s first social impact bond was about our work. In this kind of agreement, investors put in the money and outside evaluators measure the result. They found that the employment rate among mentees was clearly higher than in a control group.

Two dates are in circulation. We date the evaluation to 2016. An outside source gives 2014 to 2017 for the bond as a whole. We let both stand.`,
      },
    },
    {
      type: 'figures',
      heading: { fr: 'Après dix ans', nl: 'Na tien jaar', en: 'After ten years' },
      figures: ['young-2023', 'active-mentors-2023', 'outcome-2023'],
    },
    { type: 'video', video: 'celebration-2023-film' },
    {
      type: 'callToAction',
      heading: { fr: 'Comment fonctionne un duo ?', nl: 'Hoe werkt een duo?', en: 'How does a duo work?' },
      text: {
        fr: 'Huit étapes, de la première question au bilan.',
        nl: 'Acht stappen, van de eerste vraag tot de evaluatie.',
        en: 'Eight steps, from the first question to the evaluation.',
      },
      label: { fr: 'Voir la méthode', nl: 'Bekijk de methode', en: 'See the method' },
      to: 'method',
    },
  ],
}
