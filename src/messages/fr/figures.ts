import type { Messages } from '../messages'

export const figures: Pick<Messages, 'figures' | 'funnel'> = {
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
  funnel: {
    title: 'Les candidatures commencées ces {months} derniers mois',
    text: 'Combien de personnes sont arrivées à chaque étape, et combien de jours il a fallu à la moitié d’entre elles depuis l’étape précédente. Les personnes effacées ne comptent plus que comme un nombre.',
    columns: { step: 'Étape', people: 'Personnes', days: 'Jours' },
    steps: {
      draft: 'Commencée',
      submitted: 'Envoyée',
      intakePlanned: 'Entretien prévu',
      intakeDone: 'Entretien fait',
      inTraining: 'En formation',
      ready: 'Prête pour un duo',
    },
    reasons: 'Pourquoi des personnes ont arrêté : {reasons}',
    left: {
      withdrawn: '{count, plural, one {# arrêtée} other {# arrêtées}}',
      redirected: '{count, plural, one {# orientée vers un partenaire} other {# orientées vers un partenaire}}',
      refused: '{count, plural, one {# refusée} other {# refusées}}',
    },
  },
}
