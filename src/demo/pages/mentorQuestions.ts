import type { Section } from '../shapes'

export const mentorQuestions: Section = {
  type: 'questions',
  heading: { fr: 'Vos questions', nl: 'Jouw vragen', en: 'Your questions' },
  questions: [
    {
      question: {
        fr: 'Dois-je trouver un emploi à mon mentee ?',
        nl: 'Moet ik werk vinden voor mijn mentee?',
        en: 'Do I have to find my mentee a job?',
      },
      answer: {
        fr: 'Non. Vous l’aidez à chercher mieux et à y croire davantage. Un duo est réussi quand votre mentee sait avancer sans vous.',
        nl: 'Nee. Je helpt je mentee om gerichter te zoeken en erin te blijven geloven. Een duo is geslaagd als je mentee zonder jou verder kan.',
        en: 'No. You help your mentee to search better and to keep believing in it. A duo has worked when your mentee can go on without you.',
      },
    },
    {
      question: {
        fr: 'Mon mentee aura-t-il le même métier que moi ?',
        nl: 'Zoekt mijn mentee werk in mijn sector?',
        en: 'Will my mentee be in the same line of work?',
      },
      answer: {
        fr: 'Si possible, vous venez du même secteur. Mais la langue, le caractère, les disponibilités et les besoins comptent aussi.',
        nl: 'Liefst wel. Maar taal, karakter, vrije momenten en wat je mentee nodig heeft, tellen ook mee.',
        en: 'Preferably, yes. But languages, character, free hours and what your mentee needs count as well.',
      },
    },
    {
      question: {
        fr: 'Je travaille à temps plein. Est-ce possible ?',
        nl: 'Ik werk voltijds. Kan het dan?',
        en: 'I work full time. Is it possible?',
      },
      answer: {
        fr: 'Oui, si vous pouvez garder deux heures par semaine. Vous fixez le moment avec votre mentee. Certains employeurs encouragent leur personnel à devenir mentor : parlez-en au vôtre.',
        nl: 'Ja, als je twee uur per week kan vrijhouden. Je spreekt het moment af met je mentee. Sommige werkgevers moedigen hun mensen aan om mentor te worden: vraag het eens aan de jouwe.',
        en: 'Yes, if you can keep two hours a week free. You agree the time with your mentee. Some employers encourage their staff to become mentors: ask yours.',
      },
    },
    {
      question: {
        fr: 'Quelles langues faut-il parler ?',
        nl: 'Welke talen moet ik spreken?',
        en: 'Which languages do I need?',
      },
      answer: {
        fr: 'Une langue commune suffit : le français, le néerlandais ou l’anglais. Nous en tenons compte quand nous composons les duos.',
        nl: 'Eén gemeenschappelijke taal volstaat: Nederlands, Frans of Engels. We houden er rekening mee bij de matching.',
        en: 'One language in common is enough: English, French or Dutch. We take it into account when we form the duos.',
      },
    },
    {
      question: {
        fr: 'Et si nous ne nous entendons pas ?',
        nl: 'En als het niet klikt?',
        en: 'What if we do not get on?',
      },
      answer: {
        fr: 'Après la première rencontre, chaque personne décide de son côté. Plus tard, si quelque chose coince, la coordination cherche une solution avec vous.',
        nl: 'Na de eerste ontmoeting beslissen jullie elk apart. Loopt het later stroef, dan zoekt een coördinator samen met jullie een oplossing.',
        en: 'After the first meeting each of you decides separately. If things get difficult later, a coordinator looks for a solution with you.',
      },
    },
    {
      question: {
        fr: 'Je ne suis pas à l’aise avec un ordinateur.',
        nl: 'Ik ben niet zo handig met een computer.',
        en: 'I am not very good with computers.',
      },
      answer: {
        fr: 'Ce n’est pas un obstacle. Vous pouvez tout faire en personne. Des bénévoles donnent aussi une formation informatique de base.',
        nl: 'Geen probleem. Alles kan ook ter plaatse. Vrijwilligers geven bovendien een basisopleiding informatica.',
        en: 'That need not stop you. Everything can be done in person. Volunteers also give basic computer training.',
      },
    },
  ],
}
