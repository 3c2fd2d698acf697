import type { Messages } from '../messages'

export const applying: Pick<Messages, 'applying'> = {
  applying: {
    front: {
      begin: 'Posez votre candidature',
      beginText:
        'En {count} petites étapes. Chaque étape est enregistrée : vous pouvez arrêter et continuer plus tard.',
      beginButton: 'Commencer',
      draft: 'Votre candidature n’est pas finie',
      draftText: 'Vous êtes à l’étape {number} sur {count}. Ce que vous avez écrit est enregistré.',
      goOn: 'Continuer',
      submitted: 'Nous avons votre candidature',
      submittedText:
        'Une personne de votre antenne la lit, puis vous écrit ou vous appelle pour fixer une rencontre. Vous n’avez rien à faire maintenant.',
      own: 'Votre candidature',
      sentOn: 'Envoyée le {date}',
      answers: 'Vos réponses',
      stop: 'Arrêter ma candidature',
      stopText: 'Nous ne cherchons alors plus de duo pour vous. Vous pourrez revenir plus tard.',
      stopReason: 'Pourquoi arrêtez-vous ? Vous n’êtes pas obligé·e de répondre',
      noReason: 'Je préfère ne pas le dire',
      reasons: {
        foundWork: 'J’ai trouvé du travail',
        noTime: 'Je n’ai pas le temps',
        otherProgramme: 'Je suis un autre programme',
        moved: 'J’ai déménagé',
        health: 'Ma santé',
        other: 'Autre chose',
      },
      stopWhy: 'Avec vos mots ? Vous pouvez laisser vide',
      stopSure: 'Oui, arrêter ma candidature',
      withdrawn: 'Vous avez arrêté votre candidature',
      withdrawnText: 'Vous êtes toujours bienvenu·e. Vos réponses sont encore là.',
      again: 'Reprendre ma candidature',
    },
    call: {
      link: 'Appelez-moi',
      title: 'Nous vous rappelons',
      lead: 'Une personne de votre antenne vous appelle dès que possible.',
      telephone: 'Votre numéro de téléphone',
      wrong: 'Écrivez un numéro que nous pouvons appeler',
      button: 'Appelez-moi',
      done: 'Merci. Nous vous appelons.',
      wait: 'Vous l’avez demandé plusieurs fois. Nous vous appelons dès que possible.',
    },
    data: {
      text: 'Voici tout ce que nous gardons sur vous. Quelque chose est faux ? Vous pouvez le corriger ici ; pour votre adresse e-mail, demandez à votre antenne.',
      correct: 'Corriger mes coordonnées',
      saved: 'Enregistré.',
      since: 'Vous êtes ici depuis',
      eraseText:
        'Nous effaçons votre nom, votre contact, vos réponses et vos inscriptions. Personne ne peut revenir en arrière.',
    },
    staff: {
      answers: 'Ce que la personne a répondu',
      asked: 'Les questions telles que la personne les lit.',
      lead: 'Qui a posé sa candidature dans vos antennes, la plus longue attente d’abord.',
      empty: 'Personne n’attend',
      emptyText: 'Quand une personne envoie sa candidature, elle apparaît ici.',
      waits: '{days, plural, =0 {Depuis aujourd’hui} one {Depuis un jour} other {Depuis # jours}}',
      back: 'Toutes les candidatures',
      contact: 'Contact',
      sensitive: 'Seulement pour la coordination de cette antenne',
      act: 'Agir à la place de {name}',
      actText:
        'L’espace s’ouvre tel que {name} le voit, pendant une heure. Ce que vous faites est noté avec votre nom.',
      why: 'Pourquoi ?',
      whyMissing: 'Écrivez une raison',
      actButton: 'Ouvrir l’espace de {name}',
    },
  },
}
