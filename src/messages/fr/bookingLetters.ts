import type { Messages } from '../messages'

export const bookingLetters: Pick<Messages, 'bookingLetters'> = {
  bookingLetters: {
    hello: 'Bonjour {name},',
    automatic: 'Ce courrier est envoyé automatiquement. Vous avez une question ? Appelez votre antenne ou écrivez-lui.',
    fallback: 'Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :',
    button: 'Ouvrir mon inscription',
    apply: 'Poser ma candidature',
    when: 'Quand',
    where: 'Où',
    online: 'En ligne. Le lien se trouve sur votre page.',
    bring: 'À apporter',
    code: 'Votre code',
    digits: 'Ou entrez ces six chiffres sur la page où vous vous êtes inscrit·e : {digits}',
    cannot: 'Vous ne pouvez pas venir ? Ouvrez votre page et rendez votre place. Quelqu’un d’autre en sera content.',
    come: 'Oui, je viens',
    cannotCome: 'Je ne peux pas venir',
    before: 'Avant',
    meeting: 'La manière de participer en ligne a changé. La nouvelle se trouve sur votre page.',
    others: 'Vous pouvez venir à ces dates',
    noOthers:
      'Il n’y a pas encore d’autre date. De nouvelles dates arrivent chaque mois : regardez notre site ou appelez votre antenne.',
    asked:
      'Beaucoup d’inscriptions arrivent en ce moment. Aucune place ne vous est donc encore gardée. C’est bien vous ? Ouvrez votre page avant le {until} et confirmez. Vous aurez votre place s’il en reste.',
    about: {
      booked: {
        subject: 'Votre place est réservée : {date}',
        text: 'Votre place à notre séance d’info est réservée. Nous nous réjouissons de vous rencontrer.',
      },
      waiting: {
        subject: 'Vous êtes sur la liste d’attente : {date}',
        text: 'La séance d’info est complète. Vous êtes sur la liste d’attente. Nous vous écrivons dès qu’une place est libre.',
      },
      alreadyBooked: {
        subject: 'Vous avez déjà une place : {date}',
        text: 'Quelqu’un a demandé une place avec votre adresse e-mail. Vous avez déjà une place, donc rien ne change.',
      },
      moveOffered: {
        subject: 'Voulez-vous changer de date ? {date}',
        text: 'Vous avez déjà une place à une autre date. Préférez-vous venir à cette date-ci ? Nous vous gardons une place jusqu’au {until}. Si vous ne faites rien, votre première date reste.',
      },
      prove: {
        subject: 'Confirmez votre place : {date}',
        text: 'Nous vous gardons une place jusqu’au {until}. C’est bien vous ? Ouvrez votre page et confirmez.',
      },
      offered: {
        subject: 'Une place est libre pour vous : {date}',
        text: 'Une place s’est libérée, et elle est pour vous. Ouvrez votre page avant le {until} et dites oui ou non. Après, la place va à la personne suivante.',
      },
      lineLeft: {
        subject: 'Vous n’êtes plus sur la liste d’attente : {date}',
        text: 'Nous vous avons proposé une place deux fois, sans réponse. Vous n’êtes donc plus sur la liste d’attente. Vous pouvez venir à une autre séance d’info.',
      },
      moved: {
        subject: 'Votre nouvelle date : {date}',
        text: 'Vous avez changé de date. Voici votre nouvelle place. Votre ancienne place est pour quelqu’un d’autre.',
      },
      cancelled: {
        subject: 'Votre inscription est annulée : {date}',
        text: 'Vous n’avez plus de place à cette séance d’info. Vous pouvez venir à une autre séance.',
      },
      newContact: {
        subject: 'C’est votre nouvelle adresse ? {date}',
        text: 'Quelqu’un nous demande d’écrire à cette adresse à partir de maintenant. C’est vous ? Ouvrez votre page et appuyez sur le bouton. Sinon, ne faites rien.',
      },
      linkAgain: {
        subject: 'Le lien vers votre inscription : {date}',
        text: 'Vous avez demandé un nouveau lien vers votre inscription. Le voici.',
      },
      reminder: {
        subject: 'Votre séance d’info : {date}',
        text: 'Votre séance d’info est bientôt. Vous venez ? Si vous ne pouvez pas, rendez votre place : quelqu’un d’autre en sera content.',
      },
      changed: {
        subject: 'Il y a un changement : {date}',
        text: 'Il y a un changement pour votre séance d’info. Lisez ce qui est nouveau. Votre inscription reste la même.',
      },
      calledOff: {
        subject: 'Cette séance d’info n’a pas lieu : {date}',
        text: 'Nous sommes désolés : cette séance d’info n’a pas lieu. Votre inscription est terminée, vous ne devez rien faire.',
      },
      lineClosed: {
        subject: 'Aucune place ne s’est libérée : {date}',
        text: 'Nous sommes désolés : aucune place ne s’est libérée pour vous. La séance a commencé, vous n’êtes donc plus sur la liste d’attente.',
      },
      attended: {
        subject: 'Merci d’être venu·e : {date}',
        text: 'Nous avons été heureux de vous rencontrer à notre séance d’info. L’étape suivante : poser votre candidature. Vous pouvez vous arrêter et continuer plus tard, aussi sur un autre appareil.',
      },
      missed: {
        subject: 'Vous nous avez manqué : {date}',
        text: 'Vous n’avez pas pu venir à notre séance d’info. Cela peut arriver. Voulez-vous venir à une autre date ? Vous êtes toujours bienvenu·e.',
      },
    },
  },
}
