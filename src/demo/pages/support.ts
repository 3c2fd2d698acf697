import type { DemoPage } from '../shapes'

export const support: DemoPage = {
  key: 'support',
  role: 'support',
  title: { fr: 'Nous soutenir', nl: 'Steun ons', en: 'Support us' },
  summary: {
    fr: 'Donner du temps, ouvrir votre entreprise, faire un don ou en parler : quatre façons de rendre un duo possible.',
    nl: 'Tijd geven, je bedrijf openstellen, een gift doen of erover vertellen: vier manieren om een duo mogelijk te maken.',
    en: 'Give time, open up your company, make a gift or spread the word: four ways to make a duo possible.',
  },
  publishedOn: '2024-02-05',
  lead: {
    fr: 'Un duo, ce sont deux personnes. Derrière elles, il en faut quelques autres. Vous pouvez être l’une d’elles.',
    nl: 'Een duo, dat zijn twee mensen. Achter hen staan er nog een paar. Jij kan een van hen zijn.',
    en: 'A duo is two people. Behind them stand a few more. You can be one of those.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Avec votre temps', nl: 'Met je tijd', en: 'With your time' },
      body: {
        fr: `Vous avez cinquante ans ou plus ? Le plus beau soutien, c’est de devenir mentor : deux heures par semaine, pendant six mois au plus.

Vous êtes à l’aise avec un ordinateur ? Des bénévoles montrent aux mentees et aux mentors comment écrire un e-mail, joindre un document ou rejoindre un appel vidéo.`,
        nl: `Ben je vijftig of ouder? Dan steun je ons het best door mentor te worden: twee uur per week, hoogstens zes maanden lang.

Kan je goed met een computer overweg? Vrijwilligers tonen mentees en mentoren hoe je een mail schrijft, een document toevoegt of een videogesprek start.`,
        en: `Are you fifty or over? The best support is to become a mentor: two hours a week, for six months at most.

Are you good with computers? Volunteers show mentees and mentors how to write an e-mail, attach a document or join a video call.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Avec votre entreprise', nl: 'Met je bedrijf', en: 'With your company' },
      body: {
        fr: `Dans votre équipe, quelqu’un connaît le métier sur le bout des doigts. Encouragez cette personne à devenir mentor. Elle garde son poste, partage ce qu’elle sait et revient avec un autre regard.

Vous pouvez aussi ouvrir vos portes. Une visite, un entretien d’essai, une heure avec quelqu’un qui recrute : pour un mentee, c’est souvent le premier contact avec une entreprise d’ici. Et la prochaine fois qu’un CV vous fait hésiter à cause de la langue ou du nom, invitez la personne quand même.`,
        nl: `In je team zit iemand die het vak door en door kent. Moedig die persoon aan om mentor te worden. Die blijft bij jullie werken, deelt kennis en kijkt daarna anders naar nieuwe collega’s.

Je kan ook je deuren openen. Een bezoek, een proefgesprek, een uur met een leidinggevende: voor een mentee is dat vaak het eerste contact met een bedrijf hier. En twijfel je de volgende keer over een cv, door de taal of de naam? Nodig die persoon toch uit.`,
        en: `Somebody in your team knows the trade inside out. Encourage that person to become a mentor. They keep their job, share what they know and come back seeing things differently.

You can also open your doors. A visit, a practice interview, an hour with a manager: for a mentee it is often the first contact with a company here. And the next time a CV makes you hesitate because of the language or the name, invite the person all the same.`,
      },
    },
    { type: 'video', video: 'podcast-work' },
    {
      type: 'text',
      heading: { fr: 'Avec un don', nl: 'Met een gift', en: 'With a gift' },
      body: {
        fr: `L’accompagnement ne coûte rien au mentee. Il a pourtant un coût : une équipe qui suit chaque duo, des formations, des locaux, des ordinateurs à prêter. Un don y contribue, quel que soit son montant.

Une fondation, un service public ou un club souhaite soutenir une antenne ? Écrivez à support@example.org et dites-nous ce que vous avez en tête.`,
        nl: `Een mentee betaalt niets. Toch kost begeleiding geld: een team dat elk duo opvolgt, opleidingen, lokalen, computers om uit te lenen. Elke gift helpt, groot of klein.

Wil een stichting, een overheid of een club een vestiging steunen? Mail naar support@example.org en vertel ons wat je in gedachten hebt.`,
        en: `A mentee pays nothing. Support still costs money: a team that follows each duo, training, rooms, computers to lend. A gift helps, whatever its size.

Does a foundation, a public body or a club want to support a branch? Write to support@example.org and tell us what you have in mind.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Avec vos mots', nl: 'Met je woorden', en: 'With your words' },
      body: {
        fr: `Vous connaissez une jeune personne qui cherche du travail, ou une voisine qui vient de prendre sa retraite ? Parlez-leur d’une séance d’info. Parfois, un duo commence par une phrase sur le pas d’une porte.`,
        nl: `Ken je een jongere die werk zoekt, of een buurvrouw die net met pensioen is? Vertel over de infosessies. Soms begint een duo met één zin aan de voordeur.`,
        en: `Do you know a young person who is looking for work, or a neighbour who has just retired? Tell them about the info sessions. Sometimes a duo starts with one sentence on a doorstep.`,
      },
    },
    {
      type: 'figures',
      heading: {
        fr: 'Ce que nous visons, de 2024 à 2027',
        nl: 'Wat we willen bereiken, van 2024 tot 2027',
        en: 'What we aim for, 2024 to 2027',
      },
      figures: ['target-duos-2027', 'target-exits-2027', 'target-led-to-work-2027'],
    },
    {
      type: 'callToAction',
      heading: { fr: 'Vous faites de la politique ?', nl: 'Zit je in de politiek?', en: 'Do you work in politics?' },
      text: {
        fr: 'Notre mémorandum de 2024 demande un cadre légal de financement pour le mentorat vers l’emploi.',
        nl: 'In ons memorandum van 2024 vragen we een wettelijk financieringskader voor mentoring naar werk.',
        en: 'Our 2024 memorandum asks for a funding framework, anchored in law, for mentoring to work.',
      },
      label: { fr: 'Lire le mémorandum', nl: 'Lees het memorandum', en: 'Read the memorandum' },
      to: 'memorandum-2024',
    },
    {
      type: 'callToAction',
      heading: { fr: 'Parlons-en', nl: 'Praat met ons', en: 'Talk to us' },
      text: {
        fr: 'Une idée, une question, une proposition ? Nous vous répondons.',
        nl: 'Een idee, een vraag, een voorstel? We antwoorden je.',
        en: 'An idea, a question, an offer? We will answer you.',
      },
      label: { fr: 'Nous contacter', nl: 'Contacteer ons', en: 'Contact us' },
      to: 'contact',
    },
  ],
}
