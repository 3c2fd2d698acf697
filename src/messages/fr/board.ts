import type { Messages } from '../messages'

export const board: Pick<Messages, 'board'> = {
  board: {
    role: 'Mentor ou mentee',
    who: 'Qui',
    state: 'Où elles en sont',
    file: 'Toutes ces lignes dans un tableau (CSV)',
    team: 'Pour l’équipe',
    nobody: 'Personne n’accompagne encore cette candidature.',
    give: 'Confier à un·e collègue',
    giveButton: 'Confier',
    to: 'À qui ?',
    giveAll: 'Je suis en congé : confier tout ce que j’accompagne',
    giveAllText:
      'Les personnes voient désormais le nom et le numéro de votre collègue. Les entretiens prévus restent à vous.',
    giveAllButton: 'Tout confier',
    given:
      '{count, plural, =0 {Rien n’a été confié.} one {Une candidature a été confiée.} other {# candidatures ont été confiées.}}',
    note: 'Une note pour l’équipe',
    noteHint: 'Des faits seulement : la personne peut la lire.',
    noteButton: 'Garder la note',
    quiet: 'Dernier signe il y a {days} jours',
    all: '{title} : toutes ({count})',
    notes: 'Notes de la coordination',
    whose: { mine: 'Avec moi', silent: 'Sans nouvelles depuis longtemps' },
    faults: {
      missing: 'Écrivez d’abord la note',
      tooLong: 'Écrivez au plus 2 000 caractères',
      unknown: 'Ce n’est plus possible. Regardez encore une fois la page',
    },
  },
}
