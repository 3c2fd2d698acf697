import type { Messages } from '../messages'

export const interview: Pick<Messages, 'interview'> = {
  interview: {
    title: 'Notes de l’entretien',
    lead: 'Seules la coordination de votre antenne et la personne elle-même lisent ces notes. Écrivez des faits seulement.',
    open: 'Écrire les notes de l’entretien',
    read: 'Lire les notes de l’entretien',
    finish: 'L’entretien est fait',
    later: 'Enregistrer pour l’instant',
    saved: 'Vos notes sont enregistrées.',
    back: 'Retour à la candidature',
    scales: {
      needs: {
        short: 'Besoins',
        label: 'De quoi la personne a-t-elle besoin ?',
        hint: '0 : de rien. 3 : de beaucoup. Cela ne décide de rien : cela aide à former un bon duo.',
      },
      strengths: {
        short: 'Points forts',
        label: 'Dans quoi la personne est-elle forte ?',
        hint: '0 : pas du tout. 3 : très forte. Cela ne décide de rien : cela aide à former un bon duo.',
      },
      style: {
        short: 'Style',
        label: 'Comment aime-t-elle travailler à deux ?',
        hint: '1 : le premier mot. 5 : le second. Vous pouvez laisser vide.',
      },
    },
    eachRow: 'Choisissez un chiffre à chaque ligne',
    cell: '{name} : {value}',
    themes: {
      Orientation: 'Choisir un métier',
      Search: 'Chercher du travail',
      Letters: 'CV et lettres',
      Interviews: 'Entretiens d’embauche',
      Network: 'Un réseau',
      Workplace: 'La vie au travail et ses règles',
      Confidence: 'La confiance en soi',
      Language: 'La langue au travail',
      Computer: 'Ordinateur et internet',
      Planning: 'L’organisation et les papiers',
    },
    questions: {
      birthDate: { label: 'Date de naissance' },
      styleTalk: { label: 'Écoute – parle' },
      stylePlan: { label: 'Prévoit – improvise' },
      stylePace: { label: 'Calme – rapide' },
      styleFeedback: { label: 'En douceur – direct' },
      styleCloseness: { label: 'Travail seulement – vie aussi' },
      device: { label: 'Quel appareil a la personne ?' },
      line: { label: 'Comment est sa connexion ?' },
      digital: { label: 'Comment se débrouille-t-elle en ligne ?' },
      mobility: { label: 'Où peut-elle venir, et comment ?' },
      wishes: { label: 'Que souhaite-t-elle pour son duo ?' },
      facts: { label: 'Autres faits' },
    },
    options: {
      device: {
        own: 'Un ordinateur à soi',
        shared: 'Un ordinateur partagé',
        phone: 'Un téléphone seulement',
        none: 'Aucun',
      },
      line: { good: 'Bonne', weak: 'Faible', mobile: 'Par téléphone seulement', none: 'Aucune' },
      digital: {
        none: 'Ne va pas en ligne',
        withHelp: 'A besoin d’aide',
        alone: 'Se débrouille seul·e',
        helpsOthers: 'Aide les autres',
      },
    },
  },
}
