import type { DemoPage } from '../shapes'

import { menteeQuestions } from './menteeQuestions'

export const mentee: DemoPage = {
  key: 'mentee',
  role: 'mentee',
  title: { fr: 'Trouver un mentor', nl: 'Vind een mentor', en: 'Find a mentor' },
  summary: {
    fr: 'Tu es jeune et tu cherches du travail ? Une personne avec de l’expérience t’aide chaque semaine. C’est gratuit.',
    nl: 'Ben je jong en zoek je werk? Iemand met ervaring helpt je elke week. Het is gratis.',
    en: 'Are you young and looking for work? A person with experience helps you every week. It is free.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'Chercher du travail sans aide, c’est dur. Avec un mentor, vous êtes deux.',
    nl: 'Alleen werk zoeken is moeilijk. Met een mentor zijn jullie met z’n tweeën.',
    en: 'Looking for work alone is hard. With a mentor, there are two of you.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'C’est pour toi ?', nl: 'Is het voor jou?', en: 'Is it for you?' },
      body: {
        fr: `Tu peux avoir un mentor si

- tu as entre 18 et 33 ans ;
- tu cherches du travail ;
- tu as la nationalité d’un pays hors de l’Union européenne, **ou** un de tes parents ou grands-parents est né hors de l’Union européenne ;
- tu as un titre de séjour valable pour longtemps ;
- tu parles français, néerlandais ou anglais.

L’âge et les autres règles ne sont pas les mêmes partout. Tu as un doute ? Demande à l’antenne près de chez toi. Ou viens à une séance d’info.`,
        nl: `Je kan een mentor krijgen als je

- tussen 18 en 33 jaar bent;
- werk zoekt;
- de nationaliteit hebt van een land buiten de Europese Unie, **of** als een van je ouders of grootouders buiten de Europese Unie geboren is;
- een geldige verblijfsvergunning hebt voor lange tijd;
- Nederlands, Frans of Engels spreekt.

De leeftijd en de andere regels zijn niet overal dezelfde. Twijfel je? Vraag het aan de vestiging in je buurt. Of kom naar een infosessie.`,
        en: `You can have a mentor if

- you are between 18 and 33 years old;
- you are looking for work;
- your nationality is from a country outside the European Union, **or** one of your parents or grandparents was born outside the European Union;
- you have a residence permit that is valid for a long time;
- you speak English, French or Dutch.

The age and the other rules are not the same everywhere. Not sure? Ask the branch near you. Or come to an info session.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Ce que tu reçois', nl: 'Wat je krijgt', en: 'What you get' },
      body: {
        fr: `- **Un mentor pour toi.** Il ou elle a cinquante ans ou plus et connaît le monde du travail.
- **Du temps.** Au moins deux heures par semaine, pendant six mois au plus.
- **De l’aide pour tes questions.** Ton CV, une lettre, un entretien, un appel, la langue.
- **Quelqu’un de notre équipe.** Tu peux l’appeler quand ça ne va pas.

Tu ne paies rien.`,
        nl: `- **Een mentor voor jou.** Hij of zij is vijftig of ouder en heeft veel werkervaring.
- **Tijd.** Minstens twee uur per week, hoogstens zes maanden.
- **Hulp bij jouw vragen.** Je cv, een brief, een gesprek, een telefoontje, de taal.
- **Een coördinator van ons team.** Bel gerust als het moeilijk gaat.

Je betaalt niets.`,
        en: `- **A mentor for you.** He or she is fifty or over and has working experience.
- **Time.** At least two hours every week, for six months at most.
- **Help with your questions.** Your CV, a letter, an interview, a telephone call, the language.
- **Someone from our team.** You can call them when things are difficult.

You pay nothing.`,
      },
    },
    { type: 'picture', picture: 'page-agreement' },
    {
      type: 'steps',
      heading: { fr: 'Comment ça se passe', nl: 'Hoe het gaat', en: 'How it works' },
      steps: [
        {
          title: { fr: 'Viens à une séance d’info', nl: 'Kom naar een infosessie', en: 'Come to an info session' },
          text: {
            fr: 'Tu écoutes et tu poses tes questions. Tu n’as rien à décider ce jour-là.',
            nl: 'Je luistert en je stelt vragen. Je hoeft die dag niets te beslissen.',
            en: 'You listen and you ask questions. You do not have to decide that day.',
          },
        },
        {
          title: { fr: 'Parle avec nous', nl: 'Praat met ons', en: 'Talk with us' },
          text: {
            fr: 'Une personne de notre équipe te demande ce que tu sais faire et ce que tu veux.',
            nl: 'Een coördinator vraagt wat je kan en wat je wil.',
            en: 'Someone from our team asks what you can do and what you want.',
          },
        },
        {
          title: { fr: 'Rencontre un mentor', nl: 'Ontmoet een mentor', en: 'Meet a mentor' },
          text: {
            fr: 'Nous cherchons une personne qui va bien avec toi. Vous parlez. Puis tu dis oui ou non.',
            nl: 'Wij zoeken iemand die bij je past. Jullie praten. Daarna zeg je ja of nee.',
            en: 'We look for a person who suits you. You talk. Then you say yes or no.',
          },
        },
        {
          title: { fr: 'Commencez ensemble', nl: 'Begin samen', en: 'Start together' },
          text: {
            fr: 'Vous signez une feuille avec vos règles. Puis vous vous voyez chaque semaine.',
            nl: 'Jullie tekenen een blad met jullie afspraken. Daarna zien jullie elkaar elke week.',
            en: 'You both sign a paper with your rules. Then you meet every week.',
          },
        },
      ],
    },
    {
      type: 'figures',
      heading: { fr: 'Ce que ça change', nl: 'Wat het verandert', en: 'What it changes' },
      figures: ['outcome-2023', 'autonomy', 'wider-network'],
    },
    menteeQuestions,
    {
      type: 'callToAction',
      heading: { fr: 'Commence ici', nl: 'Begin hier', en: 'Start here' },
      text: {
        fr: 'Choisis un jour et un lieu. Tu peux aussi venir en ligne.',
        nl: 'Kies een dag en een plaats. Online kan ook.',
        en: 'Choose a day and a place. You can also come online.',
      },
      label: { fr: 'Choisir une séance d’info', nl: 'Kies een infosessie', en: 'Choose an info session' },
      to: 'info-sessions',
    },
  ],
}
