import type { Messages } from '../messages'

export const board: Pick<Messages, 'board'> = {
  board: {
    role: 'Mentor ou mentee',
    who: 'Qui',
    branch: 'Antenne',
    quietCount:
      '{count, plural, one {Une personne n’a pas donné} other {# personnes n’ont pas donné}} de nouvelles depuis plus de {days} jours',
    state: 'Où elles en sont',
    file: 'Toutes ces lignes dans un tableau (CSV)',
    team: 'Pour l’équipe',
    nobody: 'Personne n’accompagne encore cette candidature.',
    give: 'Confier à un·e collègue',
    giveButton: 'Confier',
    to: 'À qui ?',
    giveAll: 'Confier tout ce que j’accompagne à un·e collègue',
    giveAllText:
      'Les personnes voient désormais le nom et le numéro de votre collègue. Les entretiens prévus restent à vous.',
    giveAllButton: 'Tout confier',
    given:
      '{count, plural, =0 {Rien n’a été confié.} one {Une candidature a été confiée.} other {# candidatures ont été confiées.}}',
    standIn: {
      summary: 'Je suis en congé : un·e collègue me remplace',
      text: 'Du premier au dernier jour, les personnes que vous accompagnez voient le nom et le numéro de votre collègue. Votre collègue les trouve sous « Avec moi ». Ensuite, tout redevient comme avant.',
      button: 'Enregistrer',
      from: 'Premier jour',
      until: 'Dernier jour',
      own: '{name} vous remplace, du {from} au {until}.',
      back: 'Je suis là : plus de remplacement',
      others: 'Vous remplacez {name} jusqu’au {until}.',
      saved: 'C’est enregistré. Bon congé !',
      ended: 'Plus personne ne vous remplace.',
      faults: {
        unknown: 'Choisissez un·e collègue de votre antenne',
        dayMissing: 'Écrivez un jour',
        order: 'Le dernier jour vient avant le premier',
        over: 'Ce jour est passé',
        tooLong: 'Un an au plus',
      },
    },
    note: 'Une note pour l’équipe',
    noteHint: 'Des faits seulement : la personne peut la lire.',
    noteButton: 'Garder la note',
    quiet: 'Dernier signe il y a {days} jours',
    all: '{title} : toutes ({count})',
    notes: 'Notes de la coordination',
    whose: { mine: 'Avec moi', quiet: 'Sans nouvelles depuis {days} jours', silent: 'Sans nouvelles depuis longtemps' },
    faults: {
      missing: 'Écrivez d’abord la note',
      tooLong: 'Écrivez au plus 2 000 caractères',
      unknown: 'Ce n’est plus possible. Regardez encore une fois la page',
    },
  },
}
