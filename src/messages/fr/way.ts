import type { Messages } from '../messages'

export const way: Pick<Messages, 'way' | 'wayLetters'> = {
  way: {
    title: 'Décider',
    tell: 'La personne reçoit un message, ou vous l’appelez.',
    refuseText:
      'Une deuxième personne de la coordination doit être d’accord. D’ici là, rien ne change et personne n’est prévenu.',
    agree: 'Votre accord est demandé',
    asked: '{name} demande de refuser cette candidature',
    askedOwn: 'Vous demandez de refuser cette candidature. Une deuxième personne doit être d’accord.',
    agreeYes: 'D’accord : refuser',
    agreeNo: 'Ne pas refuser',
    takeBack: 'Retirer la demande',
    done: 'C’est fait.',
    history: 'Ce qui s’est passé',
    by: '{date}, {name}',
    byThem: '{date}, par la personne',
    byItself: '{date}, automatiquement',
    until: 'jusqu’au {date}',
    states: {
      draft: 'Commencée, pas encore envoyée',
      submitted: 'En attente d’une réponse',
      intakePlanned: 'Entretien prévu',
      intakeDone: 'Entretien fait',
      inTraining: 'En formation',
      ready: 'Prêt·e pour un duo',
      onHold: 'En pause',
      redirected: 'Réorientée',
      withdrawn: 'Arrêtée',
      refused: 'Refusée',
    },
    decisions: {
      ready: 'Prêt·e pour un duo',
      hold: 'Mettre en pause',
      resume: 'Reprendre',
      redirect: 'Orienter vers un partenaire',
      stop: 'Arrêter : la personne nous l’a dit',
      refuse: 'Demander un refus',
    },
    fields: {
      until: 'Jusqu’à quel jour ?',
      partner: 'Quel partenaire ?',
      contact: 'Comment joindre ce partenaire ?',
      contactHint:
        'Un numéro de téléphone, une adresse e-mail ou un lieu. C’est écrit dans le message à la personne et sur son espace.',
      why: 'Pourquoi ? Des faits seulement',
      whyOpen: 'Pourquoi ? Ce n’est pas obligatoire',
      reason: 'Avec leurs mots (pas obligatoire)',
    },
    faults: {
      whyMissing: 'Écrivez une raison',
      untilWrong: 'Choisissez un jour à partir de demain',
      partnerMissing: 'Écrivez le nom du partenaire',
      contactMissing: 'Écrivez comment joindre le partenaire',
      unknown: 'Ce n’est plus possible. Regardez encore une fois la page',
    },
    front: {
      onHold: {
        title: 'Votre candidature est en pause',
        text: 'Jusqu’au {date}. Vous pouvez continuer plus tôt ? Appelez-nous.',
      },
      redirected: { title: '{partner} peut mieux vous aider', text: 'Vous pouvez le joindre ici : {contact}' },
      refused: {
        title: 'Nous ne pouvons pas donner suite',
        text: 'Appelez votre antenne. Nous cherchons avec vous ce qui est possible ailleurs.',
      },
    },
  },
  wayLetters: {
    button: 'Voir mon espace',
    submitted: {
      subject: 'Nous avons votre candidature',
      text: 'Merci pour votre candidature. Une personne de votre antenne la lit. Ensuite, nous vous écrivons ou nous vous appelons pour fixer une rencontre.',
      next: 'Vous n’avez rien à faire maintenant.',
    },
    met: {
      subject: 'Merci pour la rencontre',
      text: 'Nous avons été heureux de vous rencontrer. La personne qui vous accompagne regarde maintenant comment continuer.',
      next: 'Nous vous écrivons ou nous vous appelons. Vous n’avez rien à faire maintenant.',
    },
    metTraining: {
      subject: 'Vous pouvez vous inscrire à une formation',
      text: 'Nous avons été heureux de vous rencontrer. Avant de commencer votre duo, vous suivez notre formation.',
      next: 'Sur votre espace, vous voyez les formations et leurs dates. Choisissez celles qui vous conviennent.',
    },
    ready: {
      subject: 'Vous êtes prêt·e pour un duo',
      text: 'À partir de maintenant, nous cherchons la personne qui vous convient.',
      next: 'Nous vous écrivons ou nous vous appelons dès que nous l’avons trouvée. Le temps d’attente n’est pas le même pour tout le monde.',
    },
    still: {
      subject: 'Voulez-vous toujours continuer ?',
      text: 'Vous attendez votre duo, et nous cherchons toujours la personne qui vous convient. C’est parfois long.',
      next: 'Sur votre espace, un bouton suffit pour dire oui. Vous pouvez aussi arrêter.',
    },
    lastWord: {
      subject: 'Gardons-nous votre candidature ?',
      text: 'Nous n’avons plus de nouvelles de vous depuis longtemps. Voulez-vous toujours continuer ? Sur votre espace, un bouton suffit pour dire oui.',
      next: 'Sans nouvelles de vous, nous effaçons votre candidature et vos données après le {date}. Vous pouvez toujours revenir et recommencer.',
    },
    holdOver: {
      subject: 'Votre pause est terminée',
      text: 'Nous avons gardé votre candidature. Voulez-vous continuer maintenant ?',
      next: 'Sur votre espace, un bouton suffit pour dire oui. Vous avez besoin de plus de temps ? Appelez votre coordinateur ou coordinatrice.',
    },
    onHold: {
      subject: 'Votre candidature est en pause',
      text: 'Nous gardons votre candidature jusqu’au {date}. Vous ne perdez pas votre place.',
      next: 'Vous pouvez continuer plus tôt ? Dites-le-nous.',
    },
    resumed: {
      subject: 'Votre candidature continue',
      text: 'Votre candidature reprend où elle en était.',
      next: 'Sur votre espace, vous voyez la suite.',
    },
    redirected: {
      subject: 'Une autre organisation peut mieux vous aider',
      text: 'Nous pensons que {partner} peut mieux vous aider. Vous pouvez joindre cette organisation ici : {contact}',
      next: 'Une question ? Appelez votre antenne : le numéro est sur votre espace.',
    },
    withdrawn: {
      subject: 'Votre candidature est arrêtée',
      text: 'Nous avons arrêté votre candidature, comme vous nous l’avez demandé. Vous êtes toujours bienvenu·e.',
      next: 'Nous gardons vos réponses {months, plural, one {un mois} other {# mois}}. Sur votre espace, vous pouvez reprendre, ou tout effacer.',
    },
    again: {
      subject: 'Vous reprenez votre candidature',
      text: 'Votre candidature est de nouveau ouverte. Vos réponses sont toujours là.',
      next: 'Vérifiez vos réponses sur votre espace, puis envoyez-les.',
    },
    refused: {
      subject: 'Nous ne pouvons pas donner suite',
      text: 'Nous avons lu votre candidature avec soin. Ce programme ne peut pas vous offrir ce que vous cherchez maintenant.',
      next: 'Vous voulez en savoir plus ? Appelez votre antenne. Nous cherchons avec vous ce qui est possible ailleurs.',
    },
  },
}
