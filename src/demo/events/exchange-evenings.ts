import type { DemoEvent } from '../shapes'

export const exchangeMentorsOnline: DemoEvent = {
  key: 'exchange-mentors-online',
  kind: 'exchange',
  title: {
    fr: 'Mentors en ligne : quand le duo n’avance plus',
    nl: 'Mentoren online: als het duo stilvalt',
    en: 'Mentors online: when a duo gets stuck',
  },
  summary: {
    fr: 'Une heure et demie entre mentors, par écran, sur les semaines où rien ne bouge.',
    nl: 'Anderhalf uur onder mentoren, via het scherm, over weken waarin niets beweegt.',
    en: 'An hour and a half among mentors, on screen, about the weeks when nothing moves.',
  },
  publishedOn: '2025-08-18',
  starts: { inDays: -30, time: '19:00' },
  lasts: 90,
  zone: 'Europe/Brussels',
  online: true,
  body: {
    fr: `**Cette soirée est un exemple.**

Votre mentee ne répond plus ? Ou répond « oui » à tout, et rien ne suit ? D’autres mentors ont connu cela.

Chacun apporte une situation, sans nom. Le groupe pose d’abord des questions. Les conseils viennent après.`,
    nl: `**Deze avond is een voorbeeld.**

Antwoordt je mentee niet meer? Of zegt die overal ja op, en gebeurt er niets? Andere mentoren kennen dat.

Iedereen brengt een situatie mee, zonder namen. De groep stelt eerst vragen. Raad komt pas daarna.`,
    en: `**This evening is an example.**

Has your mentee stopped replying? Or says yes to everything, and nothing follows? Other mentors have been there.

Everyone brings one situation, without names. The group asks questions first. Advice comes later.`,
  },
  pictures: ['event-exchange-evening'],
  themes: ['volunteering'],
}

export const exchangeMentorsMechelen: DemoEvent = {
  key: 'exchange-mentors-mechelen',
  kind: 'exchange',
  title: { nl: 'Mentoren in Mechelen: soep en verhalen' },
  summary: {
    nl: 'Een uitwisselingsavond voor mentoren uit Mechelen. Over loslaten: wanneer help je, en wanneer net niet?',
  },
  publishedOn: '2025-09-15',
  starts: { inDays: 23, time: '19:00' },
  lasts: 150,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Voorbeeldstraat 1', city: '2800 Mechelen' },
  registration: 'https://example.org/mentoren-mechelen',
  body: {
    nl: `**Deze avond is een voorbeeld.**

Om zeven uur staat er soep op tafel. Om acht uur vertellen twee mentoren over een moment waarop ze bijna zelf de brief hadden geschreven.

Daarna praten we in kleine groepen. Wanneer help je iemand vooruit? En wanneer neem je iets over wat je mentee zelf kan? Een coördinator luistert mee.

Je hoeft nog geen duo te hebben. Ook wie de opleiding net achter de rug heeft, is welkom.`,
  },
  pictures: ['event-exchange-evening'],
  branch: 'mechelen',
  themes: ['volunteering', 'confidence'],
}

export const exchangeMentorsBrussels: DemoEvent = {
  key: 'exchange-mentors-brussels',
  kind: 'exchange',
  title: {
    fr: 'Mentors à Bruxelles : votre carnet d’adresses',
    nl: 'Mentoren in Brussel: je adresboekje',
    en: 'Mentors in Brussels: your address book',
  },
  summary: {
    fr: 'Qui connaît quelqu’un dans le bâtiment ? Dans les soins ? Une soirée pour mettre les réseaux en commun.',
    nl: 'Wie kent iemand in de bouw? In de zorg? Een avond om netwerken samen te leggen.',
    en: 'Who knows someone in construction? In care? An evening to put your networks together.',
  },
  publishedOn: '2025-10-06',
  starts: { inDays: 41, time: '18:30' },
  lasts: 120,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Rue de l’Exemple 1 – Voorbeeldstraat 1', city: '1000 Bruxelles – Brussel' },
  registration: 'https://example.org/exchange-mentors-brussels',
  body: {
    fr: `**Cette soirée est un exemple.**

Sur le mur, huit feuilles, une par secteur. Vous écrivez ce que votre mentee cherche, sans son nom. Vous écrivez aussi qui vous pouvez appeler.

On parle français et néerlandais, souvent dans la même phrase. Le bâtiment est accessible en fauteuil roulant.`,
    nl: `**Deze avond is een voorbeeld.**

Aan de muur hangen acht bladen, één per sector. Je schrijft op wat je mentee zoekt, zonder naam. Je schrijft er ook bij wie jij kan bellen.

We spreken Nederlands en Frans, vaak in dezelfde zin. Het gebouw is toegankelijk voor rolstoelgebruikers.`,
    en: `**This evening is an example.**

On the wall are eight sheets, one for each sector. You write down what your mentee is looking for, without a name. You also write down who you could ring.

We speak French and Dutch, often in the same sentence. The building is wheelchair accessible.`,
  },
  pictures: ['event-exchange-evening'],
  branch: 'brussels',
  themes: ['network', 'volunteering'],
}
