import type { DemoEvent } from '../shapes'

export const workshopPhoneCallBrussels: DemoEvent = {
  key: 'workshop-phone-call-brussels',
  kind: 'workshop',
  title: {
    fr: 'Atelier : le coup de téléphone qui fait peur',
    nl: 'Workshop: het telefoontje waar je tegenop ziet',
    en: 'Workshop: the phone call you dread',
  },
  summary: {
    fr: 'Appeler une entreprise, ça s’apprend. Un matin pour t’exercer avec d’autres mentees.',
    nl: 'Een bedrijf opbellen kan je leren. Een voormiddag om te oefenen met andere mentees.',
    en: 'You can learn to ring a company. One morning to practise with other mentees.',
  },
  publishedOn: '2025-08-18',
  starts: { inDays: -12, time: '09:30' },
  lasts: 150,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Rue de l’Exemple 1 – Voorbeeldstraat 1', city: '1000 Bruxelles – Brussel' },
  body: {
    fr: `**Cet atelier est un exemple.**

Le téléphone sonne. Que dis-tu en premier ? On prépare trois phrases. Puis on s’exerce, d’abord dos à dos, ensuite avec un vrai téléphone.

Tu repars avec ta propre fiche : bonjour, pourquoi j’appelle, merci.`,
    nl: `**Deze workshop is een voorbeeld.**

De telefoon gaat over. Wat zeg je eerst? We maken drie zinnen klaar. Dan oefenen we: eerst rug aan rug, daarna met een echte telefoon.

Je gaat naar huis met je eigen kaartje: goeiedag, waarom ik bel, dank je wel.`,
    en: `**This workshop is an example.**

The phone is ringing. What do you say first? We prepare three sentences. Then we practise: first back to back, then with a real phone.

You go home with your own card: hello, why I am calling, thank you.`,
  },
  pictures: ['event-workshop'],
  branch: 'brussels',
  themes: ['confidence', 'languages'],
}

export const workshopInterviewGhent: DemoEvent = {
  key: 'workshop-interview-ghent',
  kind: 'workshop',
  title: {
    fr: 'Atelier à Gand : ton premier entretien',
    nl: 'Workshop in Gent: je eerste sollicitatiegesprek',
    en: 'Workshop in Ghent: your first interview',
  },
  summary: {
    fr: 'Que répondre quand on te demande tes points faibles ? On s’exerce à deux, en néerlandais.',
    nl: 'Wat zeg je als ze naar je zwakke punten vragen? We oefenen per twee, in het Nederlands.',
    en: 'What do you say when they ask about your weak points? We practise in pairs, in Dutch.',
  },
  publishedOn: '2025-09-15',
  starts: { inDays: 20, time: '10:00' },
  lasts: 180,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Voorbeeldstraat 1', city: '9000 Gent' },
  registration: 'https://example.org/workshop-interview-ghent',
  body: {
    fr: `**Cet atelier est un exemple.**

Apporte une offre d’emploi qui te plaît. On lit l’offre ensemble. Puis l’un pose les questions et l’autre répond. Après, on change de place.

Tu es mentee et tu as déjà un mentor ? Vous pouvez venir à deux.`,
    nl: `**Deze workshop is een voorbeeld.**

Breng een vacature mee die je leuk vindt. We lezen ze samen. Dan stelt de ene de vragen en geeft de andere antwoord. Daarna wissel je van plaats.

Heb je al een mentor? Die mag gerust meekomen.`,
    en: `**This workshop is an example.**

Bring a job advert that you like. We read it together. Then one person asks the questions and the other answers. After that you swap places.

Do you have a mentor already? You can bring your mentor along.`,
  },
  pictures: ['event-workshop'],
  branch: 'ghent',
  themes: ['confidence'],
}

export const workshopPhoneCvOnline: DemoEvent = {
  key: 'workshop-phone-cv-online',
  kind: 'workshop',
  title: {
    fr: 'Atelier en ligne : ton CV sur ton téléphone',
    nl: 'Online workshop: je cv op je telefoon',
    en: 'Online workshop: your CV on your phone',
  },
  summary: {
    fr: 'Pas d’ordinateur ? Fais ton CV avec ton téléphone et envoie-le en pièce jointe.',
    nl: 'Geen computer? Maak je cv op je telefoon en verstuur het als bijlage.',
    en: 'No computer? Make your CV on your phone and send it as an attachment.',
  },
  publishedOn: '2025-09-22',
  starts: { inDays: 27, time: '17:00' },
  lasts: 90,
  zone: 'Europe/Brussels',
  online: true,
  registration: 'https://example.org/workshop-phone-cv-online',
  body: {
    fr: `**Cet atelier est un exemple.**

Tu ouvres un modèle gratuit. Tu écris ton nom, ton expérience et ce que tu sais faire. Tu fais un fichier PDF. Tu l’envoies par e-mail.

On avance pas à pas. Si tu bloques, une personne bénévole t’appelle et t’aide. On parle français et anglais.`,
    nl: `**Deze workshop is een voorbeeld.**

Je opent een gratis voorbeeld-cv. Je schrijft je naam, je ervaring en wat je kan. Je maakt er een pdf van. Je stuurt die via e-mail.

We doen het stap voor stap. Lukt het niet? Dan belt een vrijwilliger je op en helpt je. We spreken Frans en Engels.`,
    en: `**This workshop is an example.**

You open a free template. You write your name, your experience and what you can do. You make a PDF. You send it by e-mail.

We go step by step. Are you stuck? Then a volunteer rings you and helps. We speak French and English.`,
  },
  pictures: [],
  themes: ['digital'],
}

export const workshopDiplomaLiege: DemoEvent = {
  key: 'workshop-diploma-liege',
  kind: 'workshop',
  title: { fr: 'Atelier à Liège : faire reconnaître ton diplôme' },
  summary: {
    fr: 'Équivalence, traduction, copie certifiée : on démêle les mots et tu repars avec ta propre liste.',
  },
  publishedOn: '2025-09-22',
  starts: { inDays: 33, time: '13:30' },
  lasts: 150,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Rue de l’Exemple 1', city: '4000 Liège' },
  registration: 'https://example.org/atelier-diplome-liege',
  body: {
    fr: `**Cet atelier est un exemple.**

Ton diplôme est dans une autre langue ? Tu ne sais pas par où commencer ? Viens avec une copie ou une photo.

- On regarde quel document tu as et lequel te manque.
- On t’explique à qui envoyer ta demande.
- On écrit ta liste, étape par étape.

L’équipe ne décide pas de l’équivalence. Elle t’aide à poser les bonnes questions.`,
  },
  pictures: [],
  branch: 'liege',
  themes: ['diplomas'],
}
