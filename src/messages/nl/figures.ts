import type { Messages } from '../messages'

export const figures: Pick<Messages, 'figures'> = {
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
}
