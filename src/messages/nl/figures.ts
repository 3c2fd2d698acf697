import type { Messages } from '../messages'

export const figures: Pick<Messages, 'figures' | 'funnel'> = {
  figures: {
    title: 'De laatste {weeks} weken',
    text: 'Wie ingeschreven was en kwam naar de sessies die voorbij zijn, en wie op een volgende wacht.',
    small: 'Getallen onder tien staan er niet, zodat niemand te herkennen is.',
    table: 'Cijfers per vestiging, publiek en taal',
    legend: { came: 'gekomen', noShow: 'niet gekomen', booked: 'ingeschreven', waiting: 'wacht nu' },
    columns: {
      group: 'Vestiging, publiek, taal',
      sessions: 'Sessies',
      booked: 'Ingeschreven',
      came: 'Gekomen',
      rate: 'Niet gekomen',
      waiting: 'Wacht nu',
    },
  },
  funnel: {
    title: 'Kandidaturen van de laatste {months} maanden',
    text: 'Hoeveel mensen elke stap bereikten, en hoeveel dagen de helft van hen nodig had vanaf de vorige stap. Wie gewist is, telt alleen nog mee als getal.',
    columns: { step: 'Stap', people: 'Mensen', days: 'Dagen' },
    steps: {
      draft: 'Begonnen',
      submitted: 'Verstuurd',
      intakePlanned: 'Gesprek gepland',
      intakeDone: 'Gesprek gevoerd',
      inTraining: 'In opleiding',
      ready: 'Klaar voor een duo',
    },
    reasons: 'Waarom mensen stopten: {reasons}',
    left: { withdrawn: '{count} gestopt', redirected: '{count} naar een partner', refused: '{count} geweigerd' },
  },
}
