import type { DemoEvent } from '../shapes'

export const infoMenteesOnline: DemoEvent = {
  key: 'info-mentees-online',
  kind: 'other',
  title: {
    fr: 'Info pour les jeunes, en ligne',
    nl: 'Info voor jongeren, online',
    en: 'Info for young people, online',
  },
  summary: {
    fr: 'Tu cherches du travail ? En une heure, tu sais comment marche un duo. Sur ton téléphone ou ton ordinateur.',
    nl: 'Zoek je werk? In één uur weet je hoe een duo werkt. Op je telefoon of computer.',
    en: 'Looking for work? In one hour you know how a duo works. On your phone or computer.',
  },
  publishedOn: '2025-09-01',
  starts: { inDays: 5, time: '12:30' },
  lasts: 60,
  zone: 'Europe/Brussels',
  online: true,
  registration: 'https://example.org/info-mentees-online',
  body: {
    fr: `**Cette séance est un exemple.**

On t’explique ce que fait un mentor. On t’explique ce que tu fais, toi. Tu peux poser toutes tes questions, aussi par écrit.

- Tu reçois un lien par e-mail.
- Tu cliques sur le lien à 12 h 30.
- Tu peux laisser ta caméra éteinte.

C’est gratuit. Après, tu choisis si tu continues.`,
    nl: `**Deze sessie is een voorbeeld.**

We vertellen wat een mentor doet. En wat jij doet. Je mag alles vragen. Je mag je vraag ook typen.

- Je krijgt een link in een e-mail.
- Je klikt om 12.30 uur op de link.
- Je camera mag uit blijven.

Het is gratis. Daarna kies je zelf of je verdergaat.`,
    en: `**This session is an example.**

We explain what a mentor does. We explain what you do. You can ask anything. You can also type your question.

- You get a link by e-mail.
- You click on the link at 12.30 pm, Brussels time.
- You can leave your camera off.

It is free. Afterwards you choose if you want to go on.`,
  },
  pictures: [],
  themes: ['confidence'],
}

export const infoMentorsBrussels: DemoEvent = {
  key: 'info-mentors-brussels',
  kind: 'other',
  title: {
    fr: 'Info pour futurs mentors à Bruxelles',
    nl: 'Info voor toekomstige mentoren in Brussel',
    en: 'Info for future mentors in Brussels',
  },
  summary: {
    fr: 'Vous avez cinquante ans ou plus et envie de transmettre ? Venez écouter, poser vos questions et décider plus tard.',
    nl: 'Ben je vijftig of ouder en wil je iets doorgeven? Kom luisteren, stel je vragen en beslis later.',
    en: 'Are you fifty or over, with something to pass on? Come and listen, ask your questions and decide later.',
  },
  publishedOn: '2025-09-01',
  starts: { inDays: 9, time: '18:00' },
  lasts: 90,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Rue de l’Exemple 1 – Voorbeeldstraat 1', city: '1000 Bruxelles – Brussel' },
  registration: 'https://example.org/info-mentors-brussels',
  body: {
    fr: `**Cette séance est un exemple.**

Comment se passe une première rencontre ? Et si le courant ne passe pas ? De quoi parle-t-on pendant deux heures ? L’équipe de Bruxelles répond. Un mentor raconte son premier duo.

Ensuite viennent un entretien personnel et une formation de base. Vous n’avez rien à préparer et rien à signer ce soir-là.`,
    nl: `**Deze sessie is een voorbeeld.**

Hoe verloopt een eerste ontmoeting? En als het niet klikt? Waarover praat je twee uur lang? Het team van Brussel antwoordt. Een mentor vertelt over een eerste duo.

Daarna volgen een persoonlijk gesprek en een basisopleiding. Je hoeft niets voor te bereiden en die avond niets te ondertekenen.`,
    en: `**This session is an example.**

What happens at a first meeting? What if you don’t get on? What do you talk about for two hours? The Brussels team answers. A mentor tells you about a first duo.

After that come a personal interview and basic training. There is nothing to prepare, and nothing to sign that evening.`,
  },
  pictures: [],
  branch: 'brussels',
  themes: ['volunteering'],
}

export const infoMenteesAntwerp: DemoEvent = {
  key: 'info-mentees-antwerp',
  kind: 'other',
  title: {
    fr: 'Info pour les jeunes à Anvers',
    nl: 'Info voor jongeren in Antwerpen',
    en: 'Info for young people in Antwerp',
  },
  summary: {
    fr: 'Viens écouter comment un mentor peut t’aider à trouver du travail. La séance est en néerlandais.',
    nl: 'Kom luisteren hoe een mentor je helpt bij het zoeken naar werk. We spreken rustig Nederlands.',
    en: 'Come and hear how a mentor can help you find work. The session is in easy Dutch.',
  },
  publishedOn: '2025-09-01',
  starts: { inDays: 12, time: '14:00' },
  lasts: 75,
  zone: 'Europe/Brussels',
  place: { name: 'DUO for a JOB', street: 'Voorbeeldstraat 1', city: '2000 Antwerpen' },
  registration: 'https://example.org/info-mentees-antwerp',
  body: {
    fr: `**Cette séance est un exemple.**

On parle néerlandais, lentement. Tu ne comprends pas un mot ? Lève la main.

Tu n’as pas besoin de ton CV. Tu peux venir avec une personne que tu connais. Il y a du café et du thé.`,
    nl: `**Deze sessie is een voorbeeld.**

We spreken Nederlands, niet te snel. Begrijp je een woord niet? Steek je hand op.

Je cv is niet nodig. Je mag iemand meebrengen die je kent. Er is koffie en thee.`,
    en: `**This session is an example.**

We speak Dutch, not too fast. Is there a word you don’t know? Put up your hand.

You don’t need your CV. You can bring someone you know. There is coffee and tea.`,
  },
  pictures: [],
  branch: 'antwerp',
  themes: ['languages'],
}

export const infoMentorsParis: DemoEvent = {
  key: 'info-mentors-paris',
  kind: 'other',
  title: {
    fr: 'Info pour futurs mentors à Paris',
    nl: 'Info voor toekomstige mentoren in Parijs',
    en: 'Info for future mentors in Paris',
  },
  summary: {
    fr: 'Une soirée à Paris pour découvrir le mentorat : ce que l’on donne, ce que l’on reçoit, le temps qu’il faut.',
    nl: 'Een avond in Parijs over mentor zijn: wat je geeft, wat je krijgt, hoeveel tijd het vraagt. In het Frans.',
    en: 'An evening in Paris about being a mentor: what you give, what you get, how much time it takes. In French.',
  },
  publishedOn: '2025-09-08',
  starts: { inDays: 16, time: '18:30' },
  lasts: 90,
  zone: 'Europe/Paris',
  place: { name: 'DUO for a JOB', street: '1 rue de l’Exemple', city: '75000 Paris' },
  registration: 'https://example.org/info-mentors-paris',
  body: {
    fr: `**Cette séance est un exemple.**

Vous travaillez encore ou vous êtes à la retraite ? Les deux conviennent. Ce qui compte, c’est votre expérience et deux heures par semaine.

L’équipe de Paris présente les huit étapes, de cette séance jusqu’au bilan. Prévoyez une demi-heure de plus si vous voulez parler avec un mentor.`,
    nl: `**Deze sessie is een voorbeeld.**

Werk je nog of ben je met pensioen? Allebei kan. Wat telt, zijn je ervaring en twee uur per week.

Het team van Parijs stelt de acht stappen voor, van deze sessie tot de evaluatie. De avond is in het Frans. Blijf een halfuur langer als je met een mentor wil praten.`,
    en: `**This session is an example.**

Still working, or retired? Both are fine. What counts is your experience and two hours a week.

The Paris team presents the eight steps, from this session to the evaluation. The evening is in French. Stay half an hour longer if you would like to talk with a mentor.`,
  },
  pictures: [],
  branch: 'paris',
  themes: ['volunteering'],
}
