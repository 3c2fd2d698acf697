import type { Section } from '../shapes'

export const menteeQuestions: Section = {
  type: 'questions',
  heading: { fr: 'Tes questions', nl: 'Jouw vragen', en: 'Your questions' },
  questions: [
    {
      question: { fr: 'C’est vraiment gratuit ?', nl: 'Is het echt gratis?', en: 'Is it really free?' },
      answer: {
        fr: 'Oui. Tu ne paies rien, ni au début ni à la fin. Ton mentor ne reçoit pas d’argent non plus. C’est son choix.',
        nl: 'Ja. Je betaalt niets, niet in het begin en niet op het einde. Je mentor krijgt ook geen loon. Hij of zij kiest er zelf voor.',
        en: 'Yes. You pay nothing, not at the start and not at the end. Your mentor is not paid either. It is his or her own choice.',
      },
    },
    {
      question: {
        fr: 'Est-ce que mon mentor me donne un travail ?',
        nl: 'Geeft mijn mentor mij werk?',
        en: 'Does my mentor give me a job?',
      },
      answer: {
        fr: 'Non. Vous cherchez ensemble. Ton mentor t’aide à trouver des idées, à écrire, à t’entraîner et à rencontrer des gens.',
        nl: 'Nee. Jullie zoeken samen. Je mentor helpt je met ideeën, met schrijven, met oefenen en met mensen leren kennen.',
        en: 'No. You search together. Your mentor helps you to find ideas, to write, to practise and to meet people.',
      },
    },
    {
      question: {
        fr: 'Je ne parle pas encore bien la langue.',
        nl: 'Ik spreek de taal nog niet goed.',
        en: 'I do not speak the language well yet.',
      },
      answer: {
        fr: 'Tu dois pouvoir parler avec ton mentor, en français, en néerlandais ou en anglais. Les fautes ne sont pas graves. Parler chaque semaine, ça aide aussi.',
        nl: 'Je moet met je mentor kunnen praten, in het Nederlands, het Frans of het Engels. Fouten zijn niet erg. Elke week praten helpt ook.',
        en: 'You need to be able to talk with your mentor in English, French or Dutch. Mistakes do not matter. Talking every week helps too.',
      },
    },
    {
      question: { fr: 'Je n’ai pas d’ordinateur.', nl: 'Ik heb geen computer.', en: 'I do not have a computer.' },
      answer: {
        fr: 'Dis-le-nous. Tu peux voir ton mentor en personne. Nous regardons aussi avec toi ce qui est possible.',
        nl: 'Zeg het ons. Je kan je mentor gewoon ontmoeten, zonder scherm. We kijken samen met jou wat kan.',
        en: 'Tell us. You can meet your mentor in person, without a screen. We also work out with you what is possible.',
      },
    },
    {
      question: {
        fr: 'Et si je ne m’entends pas avec mon mentor ?',
        nl: 'En als het niet klikt met mijn mentor?',
        en: 'What if my mentor and I do not get on?',
      },
      answer: {
        fr: 'Après la première rencontre, tu peux dire non. C’est normal. Ton mentor peut aussi dire non. Plus tard, si ça ne va pas, appelle-nous.',
        nl: 'Na de eerste ontmoeting mag je nee zeggen. Dat is normaal. Je mentor mag dat ook. Gaat het later niet goed? Bel ons.',
        en: 'After the first meeting you may say no. That is normal. Your mentor may say no too. If things go badly later, call us.',
      },
    },
    {
      question: {
        fr: 'Que faites-vous avec mes informations ?',
        nl: 'Wat doen jullie met mijn gegevens?',
        en: 'What do you do with my information?',
      },
      answer: {
        fr: 'Pour la séance d’info, nous demandons ton nom et un e-mail ou un numéro de téléphone. Nous les utilisons seulement pour ça. La page « Vie privée » explique le reste.',
        nl: 'Voor de infosessie vragen we je naam en een e-mailadres of een telefoonnummer. We gebruiken die alleen daarvoor. Op de pagina “Privacy” lees je de rest.',
        en: 'For the info session we ask for your name and an e-mail address or a telephone number. We use them only for that. The ‘Privacy’ page tells you the rest.',
      },
    },
  ],
}
