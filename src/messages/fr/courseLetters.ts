/** Courriers et messages aux membres sur leurs formations : phrases courtes, une chose à la fois (A2). */
export const courseLetters = {
  courseLetters: {
    button: 'Ouvrir ma page formations',
    where: 'Où',
    bring: 'À apporter',
    next: 'Cette fois-ci',
    online: 'En ligne. Le lien se trouve sur votre page.',
    cannot: 'Vous ne pouvez pas venir ? Ouvrez votre page et rendez votre place. Quelqu’un d’autre en sera heureux.',
    missing:
      'Vous ne pouvez pas venir à une de ces dates ? Dites-le à la coordination : souvent, on peut la rattraper dans un autre groupe.',
    newDates: 'Les dates ne sont plus les mêmes. Regardez chacune d’elles ci-dessous.',
    newPlace: 'Le lieu n’est plus le même. Le nouveau se trouve ci-dessous.',
    newMeeting: 'La façon de participer en ligne a changé. La nouvelle se trouve sur votre page.',
    calendar: 'Le fichier joint met toutes les dates dans votre agenda.',
    about: {
      invited: {
        subject: 'Nous vous invitons : « {course} »',
        text: 'Il y a une formation pour vous. Sur votre espace, vous pouvez prendre votre place, pour toutes les dates.',
      },
      booked: {
        subject: 'Votre place : « {course} »',
        text: 'Vous avez une place dans cette formation, pour toutes ses dates. Au plaisir de vous voir.',
      },
      waiting: {
        subject: 'Vous êtes sur la liste d’attente : « {course} »',
        text: 'La formation est complète. Vous êtes sur la liste d’attente. Nous vous écrivons quand une place se libère.',
      },
      offered: {
        subject: 'Une place pour vous : « {course} »',
        text: 'Une place s’est libérée, et elle est à vous. Ouvrez votre page avant le {until} et dites oui ou non. Après, la place va à la personne suivante.',
      },
      lineLeft: {
        subject: 'Vous n’êtes plus sur la liste d’attente : « {course} »',
        text: 'Nous vous avons proposé une place deux fois, sans réponse. Vous n’êtes donc plus sur la liste d’attente. Sur votre page, vous trouvez d’autres dates.',
      },
      moved: {
        subject: 'Vos nouvelles dates : « {course} »',
        text: 'Vous avez changé de groupe. Voici vos nouvelles dates. Votre ancienne place va à quelqu’un d’autre.',
      },
      cancelled: {
        subject: 'Vous n’avez plus de place : « {course} »',
        text: 'Votre place dans cette formation est rendue. Sur votre page, vous pouvez choisir d’autres dates.',
      },
      reminder: {
        subject: 'Bientôt : « {course} », {date}',
        text: 'Une date de votre formation approche. À bientôt !',
      },
      changed: {
        subject: 'Quelque chose a changé : « {course} »',
        text: 'Quelque chose a changé dans votre formation. Lisez ce qui est nouveau. Vous gardez votre place.',
      },
      calledOff: {
        subject: '« {course} » n’aura pas lieu',
        text: 'Nous sommes désolés : cette formation n’aura pas lieu à ces dates. Vous n’avez rien à faire. Sur votre page, vous pouvez choisir d’autres dates.',
      },
      lineClosed: {
        subject: 'Aucune place ne s’est libérée : « {course} »',
        text: 'Nous sommes désolés : aucune place ne s’est libérée pour vous, et la formation a commencé. Sur votre page, vous pouvez choisir d’autres dates.',
      },
      makesUp: {
        subject: 'Votre date en plus : « {course} », {date}',
        text: 'Vous avez manqué une date de votre formation. Vous pouvez la rattraper ici, avec un autre groupe. Le fichier joint la met dans votre agenda.',
      },
      makeUpChanged: {
        subject: 'Changement : votre date en plus, « {course} », {date}',
        text: 'Quelque chose a changé à la date où vous rattrapez celle que vous avez manquée. Regardez quand et où elle a lieu maintenant. Le fichier joint la met dans votre agenda.',
      },
      makeUpOff: {
        subject: 'Votre date en plus n’aura pas lieu : « {course} », {date}',
        text: 'Nous sommes désolés : la date où vous deviez rattraper celle que vous avez manquée n’aura pas lieu. Vous gardez votre place dans la formation. La coordination cherche une autre date avec vous.',
      },
      newDates: {
        subject: 'De nouvelles dates : « {course} »',
        text: 'Vous vouliez savoir quand il y aurait de nouvelles dates. Les voici. Vous êtes sur la liste d’attente. Nous vous écrivons quand une place est libre pour vous.',
      },
      completed: {
        subject: 'Vous avez terminé « {course} »',
        text: 'Bravo : vous avez terminé cette formation. Votre attestation se trouve sur votre page.',
      },
    },
  },
  courseTexts: {
    booked: 'Vous avez une place : « {course} ».',
    waiting: '« {course} » est complet. Vous êtes sur la liste d’attente.',
    offered: 'Une place est libre pour vous : « {course} ». Dites oui ou non avant le {until}.',
    lineLeft: 'Vous n’êtes plus sur la liste d’attente : « {course} ».',
    moved: 'Vos nouvelles dates commencent ici : « {course} »',
    cancelled: 'Vous n’avez plus de place : « {course} ».',
    reminder: 'À bientôt : « {course} »',
    changed: 'Quelque chose a changé : « {course} ». Voyez votre page.',
    calledOff: 'Désolés : « {course} » n’aura pas lieu.',
    lineClosed: 'Aucune place ne s’est libérée : « {course} ».',
    makesUp: 'Vous rattrapez une date ici : « {course} »',
    makeUpChanged: 'Votre date en plus a changé : « {course} »',
    makeUpOff: 'Désolés : votre date en plus n’aura pas lieu : « {course} ».',
    newDates: 'De nouvelles dates : « {course} ». Vous êtes sur la liste d’attente.',
    completed: 'Bravo : vous avez terminé « {course} ».',
  },
}
