import type { DemoBranch } from '../shapes'

export const brussels: DemoBranch = {
  key: 'brussels',
  title: { fr: 'Antenne de Bruxelles', nl: 'Vestiging Brussel', en: 'Brussels branch' },
  summary: {
    fr: 'C’est ici que tout a commencé, fin 2012. Tu peux pousser la porte ou appeler d’abord.',
    nl: 'Hier begon het, eind 2012. Je kan binnenlopen of eerst bellen.',
    en: 'This is where it began, at the end of 2012. You can walk in or ring first.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
  country: 'BE',
  state: 'open',
  year: 2012,
  address: { street: 'Rue de l’Exemple 1 – Voorbeeldstraat 1', postcode: '1000', city: 'Bruxelles – Brussel' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'brussels@example.org',
      telephone: '+32 2 000 00 00',
    },
  ],
  openingHours: {
    fr: 'Du lundi au vendredi, de 9 h à 17 h',
    nl: 'Maandag tot vrijdag, van 9 tot 17 uur',
    en: 'Monday to Friday, 9 am to 5 pm',
  },
  body: {
    fr: `L’association est née à Bruxelles fin 2012. C’est encore ici que beaucoup de duos font connaissance : une table, deux chaises, un café.

**Tu cherches un emploi ?** Viens à une séance d’info. Tu écoutes, tu poses tes questions. Ensuite, une personne de l’équipe te reçoit en tête à tête. C’est gratuit.

**Vous avez cinquante ans ou plus ?** La séance d’info est aussi le premier pas. Vous suivez ensuite une formation de base, avec d’autres nouveaux mentors.

Nous parlons français, néerlandais et anglais. Venir est compliqué ? Toutes les étapes existent aussi en ligne.`,
    nl: `Onze organisatie ontstond eind 2012 in Brussel. Nog altijd leren veel duo’s elkaar hier kennen: een tafel, twee stoelen, een kop koffie.

**Zoek je werk?** Kom naar een infosessie. Je luistert en je stelt vragen. Daarna praat je onder vier ogen met iemand van het team. Het is gratis.

**Ben je vijftig of ouder?** Ook voor jou begint het met een infosessie. Daarna volg je een basisopleiding, samen met andere nieuwe mentoren.

We spreken Nederlands, Frans en Engels. Is het moeilijk om te komen? Alle stappen kunnen ook online.`,
    en: `The association began in Brussels at the end of 2012. Many duos still get to know each other here: one table, two chairs, a cup of coffee.

**Are you looking for work?** Come to an info session. You listen and you ask questions. Then you talk one to one with someone from the team. It is free.

**Are you fifty or over?** The info session is your first step too. After that you take basic training with other new mentors.

We speak French, Dutch and English. Is it hard for you to get here? You can also take every step online.`,
  },
}

export const liege: DemoBranch = {
  key: 'liege',
  title: { fr: 'Antenne de Liège', nl: 'Vestiging Luik', en: 'Liège branch' },
  summary: {
    fr: 'L’équipe de Liège accompagne les duos en français. Passe nous voir ou téléphone.',
    nl: 'Het team van Luik begeleidt duo’s in het Frans. Kom langs of bel.',
    en: 'The Liège team supports duos in French. Drop in or ring.',
  },
  publishedOn: '2023-01-09',
  city: { fr: 'Liège', nl: 'Luik', en: 'Liège' },
  country: 'BE',
  state: 'open',
  address: { street: 'Rue de l’Exemple 1', postcode: '4000', city: 'Liège' },
  contacts: [
    {
      role: { fr: 'Accueil', nl: 'Onthaal', en: 'Front desk' },
      email: 'liege@example.org',
      telephone: '+32 4 000 00 00',
    },
  ],
  openingHours: {
    fr: 'Du lundi au jeudi, de 9 h à 17 h, et le vendredi de 9 h à 12 h',
    nl: 'Maandag tot donderdag van 9 tot 17 uur, vrijdag van 9 tot 12 uur',
    en: 'Monday to Thursday 9 am to 5 pm, Friday 9 am to noon',
  },
  body: {
    fr: `À Liège, on commence par s’asseoir. Une personne de l’équipe t’écoute, seule avec toi, dans un bureau calme. Elle te demande ce que tu sais faire et ce que tu cherches.

Ensuite, elle pense à un mentor pour toi. Elle regarde le secteur, les langues, le caractère et les heures libres. Tu vois ton mentor une fois. Après, tu dis oui ou non. Ton mentor aussi.

Vous voulez devenir mentor à Liège ? Votre métier compte, et aussi vos langues. L’équipe vous répond par téléphone ou sur place.`,
    nl: `In Luik ga je eerst even zitten. Iemand van het team luistert naar je, in een rustige kamer. Wat kan je? Wat zoek je?

Daarna denkt die persoon na over een mentor voor jou. Welke sector, welke talen, welk karakter, welke vrije uren? Je ziet je mentor één keer. Dan zeg je ja of nee. Je mentor ook.

In Luik spreken we Frans. Spreek je liever Nederlands? Bel ons, dan zoeken we samen naar een andere vestiging of naar een online gesprek.`,
    en: `In Liège you start by sitting down. One person from the team listens to you in a quiet room. What can you do? What are you looking for?

Then that person thinks of a mentor for you. Which sector, which languages, what character, which free hours? You see your mentor once. After that you say yes or no. So does your mentor.

In Liège we speak French. Would you rather speak Dutch or English? Ring us, and together we find another branch or an online meeting.`,
  },
}
