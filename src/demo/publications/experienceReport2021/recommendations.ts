import type { DemoPublication } from '../../shapes'

export const recommendations: DemoPublication['recommendations'] = [
  {
    title: {
      fr: 'Pour la personne : apprendre la langue et travailler en même temps',
      nl: 'Voor het individu: taal leren en werken tegelijk',
      en: 'Individual: learn the language and work at the same time',
    },
    text: {
      fr: 'Ne faites pas attendre quelqu’un jusqu’à ce que sa langue soit parfaite. Un cours, un stage et un duo peuvent avancer ensemble.',
      nl: 'Laat niemand wachten tot de taal perfect is. Een taalcursus, een stage en een duo gaan goed samen.',
      en: 'Do not make people wait until their language is perfect. A course, an internship and a duo can go forward together.',
    },
  },
  {
    title: {
      fr: 'Pour la personne : commencer par les outils, continuer avec la confiance',
      nl: 'Voor het individu: begin met tools, ga verder met zelfvertrouwen',
      en: 'Individual: begin with tools, go on to confidence',
    },
    text: {
      fr: 'Un bon CV est un début. Prévoyez ensuite du temps pour la confiance, l’autonomie et le réseau : ce sont eux que les jeunes citent après coup.',
      nl: 'Een goed cv is een begin. Maak daarna tijd voor zelfvertrouwen, zelfstandigheid en netwerk. Wie terugkijkt, noemt net dat.',
      en: 'A good CV is a beginning. Then leave time for confidence, independence and a network: looking back, these are what young people mention.',
    },
  },
  {
    title: {
      fr: 'Pour la personne : construire un projet professionnel à deux',
      nl: 'Voor het individu: werk samen aan een loopbaanplan',
      en: 'Individual: work out a career plan together',
    },
    text: {
      fr: 'Avec quelqu’un qui connaît le métier, un projet devient plus concret. Les jeunes décident. Les mentors posent des questions.',
      nl: 'Met iemand die het vak kent, wordt een plan concreter. De jongere beslist. De mentor stelt de vragen.',
      en: 'A plan becomes more concrete with someone who knows the trade. The young person decides. The mentor asks the questions.',
    },
  },
  {
    title: {
      fr: 'Pour l’économie : prendre au sérieux les diplômes et l’expérience d’ailleurs',
      nl: 'Voor de economie: neem diploma’s en ervaring van elders ernstig',
      en: 'Economy: take diplomas and experience from elsewhere seriously',
    },
    text: {
      fr: 'Un diplôme obtenu dans un autre pays dit quelque chose. Demandez ce que la personne sait faire, et aidez-la à faire reconnaître ses études.',
      nl: 'Een diploma uit een ander land zegt iets. Vraag wat iemand kan, en help mee om de studies te laten erkennen.',
      en: 'A diploma from another country tells you something. Ask what the person can do, and help them to have their studies recognised.',
    },
  },
  {
    title: {
      fr: 'Pour l’économie : offrir une première expérience utile',
      nl: 'Voor de economie: geef een eerste nuttige ervaring',
      en: 'Economy: offer a first useful experience',
    },
    text: {
      fr: 'Le manque d’expérience utile est l’une des deux difficultés les plus citées. Un stage ou une formation en entreprise peut y répondre.',
      nl: 'Te weinig nuttige ervaring is een van de twee moeilijkheden die jongeren het meest noemen. Een stage of een opleiding in een bedrijf kan dat verhelpen.',
      en: 'A lack of useful experience is one of the two difficulties named most. An internship or training inside a company can put that right.',
    },
  },
  {
    title: {
      fr: 'Pour l’économie : recruter sur les compétences',
      nl: 'Voor de economie: werf aan op competenties',
      en: 'Economy: recruit on skills',
    },
    text: {
      fr: 'Ne refusez pas une candidature pour la seule raison de la langue. Regardez aussi les préjugés cachés dans vos propres façons de recruter.',
      nl: 'Wijs niemand af alleen om de taal. Ga ook na welke verborgen vooroordelen er in je eigen aanwerving zitten.',
      en: 'Do not refuse anyone for language alone. Look, too, for the hidden prejudice in your own way of recruiting.',
    },
  },
  {
    title: {
      fr: 'Pour l’économie : mettre à profit l’expérience des plus de 50 ans',
      nl: 'Voor de economie: benut de ervaring van vijftigplussers',
      en: 'Economy: put the experience of over-fifties to use',
    },
    text: {
      fr: 'Encouragez le personnel expérimenté à devenir mentor et laissez-lui du temps pour le faire. L’expérience circule alors entre les générations.',
      nl: 'Moedig ervaren medewerkers aan om mentor te worden, en geef hun er de tijd voor. Zo gaat ervaring van de ene generatie naar de andere.',
      en: 'Encourage experienced staff to become mentors, and give them the time. Experience then passes from one generation to another.',
    },
  },
  {
    title: {
      fr: 'Pour la société : agir contre la discrimination',
      nl: 'Voor de samenleving: pak discriminatie aan',
      en: 'Society: act against discrimination',
    },
    text: {
      fr: 'Aucun duo ne peut, à lui seul, faire disparaître un refus lié à un nom. Il faut agir sur les causes, pas seulement mieux préparer les jeunes.',
      nl: 'Een duo kan niet in zijn eentje verhinderen dat iemand vanwege een naam wordt geweigerd. Pak de oorzaken aan, en bereid niet alleen jongeren beter voor.',
      en: 'No duo can, by itself, do away with a refusal because of a name. Act on the causes. Preparing young people better is not enough.',
    },
  },
  {
    title: {
      fr: 'Pour la société : donner une place durable au mentorat',
      nl: 'Voor de samenleving: geef mentoring een vaste plaats',
      en: 'Society: give mentoring a lasting place',
    },
    text: {
      fr: 'Un réseau ne se décrète pas, il se construit. Soutenez dans la durée les rencontres entre les générations et les cultures.',
      nl: 'Een netwerk kan je niet opleggen, je bouwt het op. Steun ontmoetingen tussen generaties en culturen, en doe dat op lange termijn.',
      en: 'A network cannot be ordered, only built. Support encounters between generations and cultures, and do so for the long term.',
    },
  },
]
