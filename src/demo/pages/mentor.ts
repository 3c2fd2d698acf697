import type { DemoPage } from '../shapes'

import { mentorQuestions } from './mentorQuestions'

export const mentor: DemoPage = {
  key: 'mentor',
  role: 'mentor',
  title: { fr: 'Devenir mentor', nl: 'Word mentor', en: 'Become a mentor' },
  summary: {
    fr: 'Vous avez cinquante ans ou plus et de l’expérience ? Accompagnez une jeune personne vers l’emploi, deux heures par semaine.',
    nl: 'Ben je vijftig of ouder en heb je werkervaring? Help een jongere op weg naar werk, twee uur per week.',
    en: 'Are you fifty or over, with working experience? Help a young person towards work, two hours a week.',
  },
  publishedOn: '2023-01-09',
  lead: {
    fr: 'Vous savez comment on téléphone à un employeur, comment on lit une offre, à qui demander conseil. Pour quelqu’un d’autre, ce savoir peut tout changer.',
    nl: 'Jij weet hoe je een werkgever belt, hoe je een vacature leest, bij wie je raad vraagt. Voor iemand anders kan dat het verschil maken.',
    en: 'You know how to ring an employer, how to read a job advert, whom to ask for advice. For someone else, that can change everything.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Est-ce pour vous ?', nl: 'Iets voor jou?', en: 'Is it for you?' },
      body: {
        fr: `Vous pouvez devenir mentor si

- vous avez cinquante ans ou plus ;
- vous avez une expérience de travail, dans n’importe quel métier ;
- vous avez envie d’écouter autant que de conseiller ;
- vous pouvez libérer au moins deux heures par semaine, pendant six mois.

Vous travaillez encore ? Vous êtes à la retraite ? Les deux vont très bien. Aucun diplôme particulier n’est demandé, et il n’est pas nécessaire d’avoir dirigé une équipe.`,
        nl: `Je kan mentor worden als je

- vijftig of ouder bent;
- werkervaring hebt, in welk beroep ook;
- even graag luistert als raad geeft;
- zes maanden lang minstens twee uur per week kan vrijmaken.

Werk je nog? Ben je met pensioen? Het kan allebei. Je hebt geen bijzonder diploma nodig en je hoeft geen leidinggevende te zijn geweest.`,
        en: `You can become a mentor if you

- are fifty or over;
- have working experience, in any kind of job;
- like listening as much as giving advice;
- can keep at least two hours a week free for six months.

Still working? Retired? Either is fine. You need no special diploma, and you need not have been anybody’s boss.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Ce que vous faites', nl: 'Wat je doet', en: 'What you do' },
      body: {
        fr: `Vous voyez votre mentee une fois par semaine. Vous cherchez à deux : quel travail, par quel chemin, avec quels mots ? Vous relisez une lettre. Vous jouez l’employeur pour préparer un entretien. Vous dites ce qui ne s’écrit nulle part, comme le ton d’un premier appel. Parfois, vous présentez quelqu’un que vous connaissez.

Vous ne cherchez pas à sa place. Vous ne promettez pas d’emploi. Et vous n’avez pas à tout régler : pour une question de logement, de papiers ou de santé, la coordination vous dit vers qui vous tourner.`,
        nl: `Je ziet je mentee één keer per week. Jullie zoeken samen: welk werk, langs welke weg, met welke woorden? Je leest een brief na. Je speelt werkgever om een gesprek te oefenen. Je zegt wat nergens geschreven staat, zoals de toon van een eerste telefoontje. Soms stel je iemand voor die jij kent.

Je zoekt niet in zijn of haar plaats. Je belooft geen job. En je hoeft niet alles op te lossen: gaat het over wonen, papieren of gezondheid, dan denkt een coördinator mee.`,
        en: `You meet your mentee once a week. You search together: which job, by which route, in which words? You read through a letter. You play the employer to practise an interview. You say what is not written down anywhere, such as the tone of a first telephone call. Sometimes you introduce someone you know.

You do not do the searching for them. You do not promise a job. And you do not have to solve everything: if it is about housing, papers or health, a coordinator will tell you whom to turn to.`,
      },
    },
    { type: 'picture', picture: 'page-mentor-training' },
    {
      type: 'text',
      heading: { fr: 'La formation et le temps', nl: 'Opleiding en tijd', en: 'Training and time' },
      body: {
        fr: `**Avant :** une séance d’info, un entretien, puis une formation de base. Elle compte quatre jours ou huit demi-journées, selon l’année et l’antenne.

**Pendant :** au moins deux heures par semaine avec votre mentee, six mois au plus. C’est vous deux qui fixez le jour.

**À côté :** des soirées d’échange avec d’autres mentors, et une personne de la coordination que vous pouvez appeler.`,
        nl: `**Vooraf:** een infosessie, een gesprek en dan een basisopleiding. Die duurt vier dagen of acht halve dagen, afhankelijk van het jaar en de vestiging.

**Tijdens:** minstens twee uur per week met je mentee, hoogstens zes maanden lang. Jullie kiezen zelf de dag.

**Ernaast:** uitwisselingsavonden met andere mentoren, en een coördinator die je mag bellen.`,
        en: `**Before:** an info session, an interview, then a basic course. It takes four days or eight half-days, depending on the year and the branch.

**During:** at least two hours a week with your mentee, for six months at most. The two of you choose the day.

**Alongside:** exchange evenings with other mentors, and a coordinator you can call.`,
      },
    },
    {
      type: 'figures',
      heading: { fr: 'Ce que disent les mentors', nl: 'Wat mentoren zeggen', en: 'What mentors say' },
      figures: ['mentors-useful-2023', 'mentors-again-2020', 'coaching-skills'],
    },
    mentorQuestions,
    {
      type: 'callToAction',
      heading: { fr: 'Venez d’abord écouter', nl: 'Kom eerst eens luisteren', en: 'Come and listen first' },
      text: {
        fr: 'Une séance d’info ne vous engage à rien. Vous y posez vos questions, puis vous décidez chez vous.',
        nl: 'Een infosessie verplicht je tot niets. Je stelt er je vragen en beslist thuis.',
        en: 'An info session commits you to nothing. Ask your questions, then decide at home.',
      },
      label: { fr: 'Choisir une séance d’info', nl: 'Kies een infosessie', en: 'Choose an info session' },
      to: 'info-sessions',
    },
  ],
}
