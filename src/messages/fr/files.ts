import type { Messages } from '../messages'

export const files: Pick<Messages, 'files'> = {
  files: {
    title: 'Le dossier d’une personne',
    lead: 'Tout ce que nous gardons sur une personne, y compris ce qui est gardé à part et les besoins d’accès. Votre raison est notée dans le journal. Le dossier s’affiche une seule fois et n’est enregistré nulle part.',
    whose: 'Le dossier de qui ?',
    whoseHint: 'Une adresse e-mail, un numéro de téléphone ou le numéro d’une candidature',
    why: 'Pourquoi l’ouvrez-vous ?',
    whyHint: 'La demande ou la plainte dont il s’agit. Qui lit le journal peut la voir.',
    button: 'Ouvrir le dossier',
    shown: 'Affiché une seule fois, pour cette raison : {why}',
    again: 'Ouvrir un autre dossier',
    faults: {
      whoseMissing: 'Écrivez une adresse ou un numéro',
      noReason: 'Écrivez une raison',
      notFound: 'Nous ne gardons rien sur personne à cette adresse ou à ce numéro',
      unknown: 'Cette page est pour la personne déléguée à la protection des données',
    },
  },
}
