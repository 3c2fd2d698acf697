import type { Messages } from '../messages'

export const repeat: Pick<Messages, 'repeat'> = {
  repeat: {
    title: 'Répéter cette séance',
    text: 'Les nouvelles séances ont la même heure, le même lieu, la même réunion, les mêmes rappels et les mêmes collègues, et aucune inscription. Vous pouvez ensuite modifier chacune d’elles.',
    weeks: 'Chaque semaine, combien de fois encore ?',
    weeksHint: 'Jusqu’à {most}. Laissez vide si vous choisissez des jours plus bas.',
    day: 'Jour {number}, si vous voulez',
    state: 'Les nouvelles séances sont',
    states: {
      draft: 'des brouillons : personne ne les voit encore',
      open: 'ouvertes : on peut s’inscrire tout de suite',
    },
    button: 'Créer les séances',
    made: '{count, plural, one {# séance est créée.} other {# séances sont créées.}}',
    there:
      '{count, plural, one {Un jour a été laissé de côté : il a déjà cette séance.} other {# jours ont été laissés de côté : ils ont déjà cette séance.}}',
    refused: {
      weeks: 'Écrivez un nombre, par exemple 4',
      day: 'Choisissez un jour dans le calendrier',
      none: 'Écrivez combien de semaines, ou choisissez un jour',
      many: 'C’est trop : 26 à la fois au plus',
      past: 'Un de ces jours est passé',
      existing: 'Toutes ces séances existent déjà. Rien n’a été créé.',
      unknown: 'Ce n’est pas possible.',
    },
  },
}
