import type { Messages } from '../messages'

export const figures: Pick<Messages, 'figures'> = {
  figures: {
    title: 'Les {weeks} dernières semaines',
    text: 'Les personnes inscrites et venues aux séances passées, et celles qui attendent une séance à venir.',
    small: 'Les nombres sous dix ne sont pas montrés : personne ne doit être reconnu.',
    table: 'Chiffres par antenne, public et langue',
    legend: { came: 'venues', noShow: 'absentes', booked: 'inscrites', waiting: 'en attente' },
    columns: {
      group: 'Antenne, public, langue',
      sessions: 'Séances',
      booked: 'Inscrites',
      came: 'Venues',
      rate: 'Absences',
      waiting: 'En attente',
    },
  },
}
