/** Text messages to candidates: so short that each goes out as two at most (bookingTexts.test.ts counts them). */
export const bookingTexts = {
  bookingTexts: {
    code: 'Code {code}',
    digits: 'Six chiffres : {digits}',
    online: 'En ligne : voir votre page',
    meeting: 'Nouvel accès en ligne : voir votre page.',
    asked:
      'Tant de personnes s’inscrivent que votre place n’est pas encore gardée. C’est vous ? Confirmez avant {until} :',
    about: {
      booked: 'Votre place est réservée. Pour la voir ou la rendre, ouvrez ce lien.',
      waiting:
        'La séance du {date} est complète. Vous êtes sur la liste d’attente. Un SMS vous dira si une place se libère.',
      alreadyBooked: 'Quelqu’un a demandé une place avec votre numéro. Vous en avez déjà une, rien ne change.',
      moveOffered:
        'Préférez-vous venir le {date} ? Nous gardons une place jusqu’à {until}. Sans réponse, rien ne change.',
      prove: 'Nous gardons une place pour vous le {date}. C’est bien vous ? Confirmez avant {until} :',
      offered: 'Une place est libre pour vous le {date}. Dites oui ou non avant {until} :',
      lineLeft: 'Deux fois sans réponse : vous n’êtes plus sur la liste d’attente du {date}. Autres dates :',
      moved: 'Votre date est changée. Voici votre nouvelle place.',
      cancelled: 'Votre inscription du {date} est annulée. Une autre date vous va ? Voyez ici :',
      newContact:
        'Quelqu’un demande que nous utilisions ce numéro. C’est vous ? Ouvrez le lien. Sinon, ne faites rien.',
      linkAgain: 'Voici le lien vers votre inscription du {date} :',
      reminder: 'Votre séance d’info est bientôt. Vous venez ? Dites oui ou non par ce lien.',
      changed: 'Quelque chose a changé, votre inscription reste. Désormais :',
      calledOff: 'Désolés : la séance du {date} n’aura pas lieu. Autres dates :',
      lineClosed: 'Désolés : aucune place ne s’est libérée le {date}. Autres dates :',
      attended: 'Merci de votre présence ! L’étape suivante est la candidature. Posez-la ici :',
      missed: 'Vous n’avez pas pu venir le {date}. Cela arrive. Autres dates :',
    },
  },
}
