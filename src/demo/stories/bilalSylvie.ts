import type { DemoStory } from '../shapes'

export const bilalSylvie: DemoStory = {
  key: 'bilal-sylvie',
  title: {
    fr: 'Le mercredi à quatorze heures, je suis « occupée »',
    nl: 'Op woensdag om twee uur ben ik “bezet”',
    en: 'On Wednesdays at two, my diary says ‘busy’',
  },
  summary: {
    fr: 'Sylvie est comptable dans une entreprise partenaire qui lui laisse deux heures par semaine. Elle raconte son duo avec Bilal.',
    nl: 'Sylvie is boekhouder. Haar bedrijf is partner en geeft haar twee uur per week. Ze vertelt over haar duo met Bilal.',
    en: 'Sylvie is an accountant at a partner company that gives her two hours a week. She tells us about her duo with Bilal.',
  },
  publishedOn: '2026-09-17',
  mentee: 'Bilal',
  mentor: 'Sylvie',
  branch: 'paris',
  sector: 'administration',
  period: { from: '2025-11', to: '2026-05' },
  quotes: [
    {
      text: {
        fr: 'Soixante candidatures sans réponse, et je n’avais jamais parlé à un vrai comptable.',
        nl: 'Zestig sollicitaties zonder antwoord, en ik had nog nooit met een echte boekhouder gepraat.',
        en: 'Sixty applications without a reply, and I had never once spoken to a real accountant.',
      },
      speaker: 'Bilal',
      role: 'mentee',
      language: 'fr',
    },
    {
      text: {
        fr: 'Je suis entrée dans ce duo pour aider un jeune. J’en suis sortie avec des questions pour mon employeur.',
        nl: 'Ik begon aan dit duo om een jongere te helpen. Ik eindigde met vragen voor mijn werkgever.',
        en: 'I went into this duo to help a young man. I came out of it with questions for my employer.',
      },
      speaker: 'Sylvie',
      role: 'mentor',
      language: 'fr',
    },
  ],
  body: {
    fr: `La première fois que j’ai éteint mon écran un mercredi à quatorze heures, ma voisine de bureau m’a demandé si j’étais malade. J’ai répondu : « Non, j’ai rendez-vous avec un futur collègue. »

J’ai 54 ans et je suis comptable. Mon entreprise est partenaire de l’association. Elle invite ses salariés de plus de cinquante ans à devenir mentors, deux heures par semaine, sur le temps de travail. Nous sommes quatre à le faire.

## Parler en face

Bilal a 22 ans. Il est né à Saint-Denis, ses grands-parents en Algérie. Il a un BTS de comptabilité, avec de bonnes notes. Pourtant, personne ne répondait.

Je porte un appareil auditif. Je le lui ai dit tout de suite : parle-moi en face, sinon je n’entends rien. Il m’a confié plus tard que cela l’avait rassuré. Moi aussi, j’avais une phrase à dire avant de commencer.

## Ce que j’ai vu de l’autre côté

Nous avons repris son CV ligne par ligne. Il était clair, honnête, sans faute. J’ai fini par dire ce que nous pensions tous les deux : il restait le nom et l’adresse.

Je ne pouvais pas le prouver. J’ai donc fait ce que je sais faire, j’ai demandé des chiffres. J’ai voulu savoir comment mon entreprise trie les candidatures. Qui lit ? Combien de temps ? Que voit-on en premier ? La réponse a pris six semaines et n’était pas très belle. Depuis, le premier tri se fait sans nom ni adresse.

Bilal n’a pas postulé chez nous, pour ne rien mélanger. Je lui ai présenté trois comptables d’ailleurs. Il a passé une demi-journée avec chacun.

## La suite

L’un des trois l’a rappelé. En septembre 2026, Bilal commence une alternance : trois jours en cabinet, deux jours d’études.

Le mercredi à quatorze heures, mon agenda est toujours occupé. Je rencontre bientôt mon deuxième duo.`,
    nl: `Toen ik voor het eerst op een woensdag om twee uur mijn scherm uitzette, vroeg mijn collega of ik ziek was. “Nee”, zei ik, “ik heb een afspraak met een toekomstige vakgenoot.”

Ik ben 54 en boekhouder in Parijs. Mijn bedrijf is partner van de organisatie. Het nodigt medewerkers boven de vijftig uit om mentor te worden, twee uur per week, tijdens de werkuren. We zijn met vier.

## Kijk me aan als je praat

Bilal is 22. Hij is geboren in Saint-Denis, zijn grootouders in Algerije. Hij studeerde boekhouden en haalde mooie punten. Toch antwoordde niemand.

Ik draag een hoorapparaat. Dat zei ik hem meteen: kijk me aan als je praat, anders hoor ik niets. Later vertelde hij dat het hem geruststelde. Ook ik had dus iets wat ik eerst moest uitleggen.

## Wat ik aan de andere kant zag

We gingen zijn cv na, regel per regel. Het was helder, eerlijk en zonder fouten. Uiteindelijk zei ik wat we allebei dachten: dan blijven alleen de naam en het adres over.

Bewijzen kon ik het niet. Dus deed ik wat ik goed kan: ik vroeg cijfers op. Hoe gaat mijn eigen bedrijf met sollicitaties om? Wie leest ze? Hoelang? Wat zie je het eerst? Het antwoord kwam na zes weken en het was niet fraai. Sindsdien gebeurt de eerste selectie zonder naam en zonder adres.

Bij ons heeft Bilal niet gesolliciteerd, dat hielden we liever gescheiden. Ik bracht hem in contact met drie boekhouders van elders. Bij elk van hen liep hij een halve dag mee.

## Hoe het verderging

Een van de drie belde terug. In september 2026 begint Bilal aan een opleiding met werk erbij: drie dagen op kantoor, twee dagen op school.

Op woensdag om twee uur ben ik nog altijd bezet. Binnenkort ontmoet ik mijn tweede duo.`,
    en: `The first Wednesday I switched off my screen at two o’clock, the woman at the next desk asked if I was ill. ‘No,’ I said. ‘I’m meeting a future colleague.’

I’m 54 and an accountant in Paris. My company is a partner of the association. It invites staff over fifty to become mentors for two hours a week, in working time. Four of us do.

## Face to face

Bilal is 22. He was born in Saint-Denis, his grandparents in Algeria. He had trained in accounting and got good marks. And yet nobody replied.

I wear a hearing aid. I told him straight away: look at me when you talk, or I won’t hear a thing. Later he said it had put him at ease. I, too, had something to explain before we could begin.

## What I saw from the other side

We went through his CV line by line. It was clear and honest, without a single mistake. In the end I said what we were both thinking. That left his name and his address.

I couldn’t prove it, so I did what I’m good at and asked for numbers. How does my own company sort applications? Who reads them? For how long? What do they see first? The answer took six weeks and it wasn’t pretty. Since then, the first sorting has been done without names or addresses.

Bilal didn’t apply to us; we preferred to keep the two things apart. I introduced him to three accountants elsewhere, and he spent half a day with each.

## What came of it

One of the three rang him back. In September 2026 Bilal starts a course combined with a job: three days in an accountant’s office, two days of study.

On Wednesdays at two, my diary still says ‘busy’. I’m about to meet my second duo.`,
  },
  looks: {
    mentee: { skin: 4, hair: 'crop', hairColour: 'black', beard: 'full', clothes: 'blazer', clothesColour: 'ink' },
    mentor: {
      skin: 3,
      hair: 'curls',
      hairColour: 'grey',
      hearingAid: true,
      clothes: 'shirt',
      clothesColour: 'terracotta',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Bilal, jeune homme barbu en veste sombre, et Sylvie, femme aux boucles grises qui porte un appareil auditif.',
    nl: 'Tekening: Bilal, een jonge man met een baard en een donker jasje, en Sylvie, met grijze krullen en een hoorapparaat.',
    en: 'Drawing: Bilal, a young man with a beard and a dark jacket, and Sylvie, with grey curls and a hearing aid.',
  },
  themes: ['discrimination', 'employers', 'volunteering'],
}
