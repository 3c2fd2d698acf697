import type { DemoPublication } from '../../shapes'

export const recommendations: DemoPublication['recommendations'] = [
  {
    title: {
      fr: 'Inscrire le financement du mentorat dans la loi',
      nl: 'Veranker de financiering van mentoring in de wet',
      en: 'Anchor the funding of mentoring in law',
    },
    text: {
      fr: 'C’est notre demande principale. Le mentorat vers l’emploi a besoin d’un cadre légal de financement, pour pouvoir prévoir au-delà d’un appel à projets.',
      nl: 'Dit is onze belangrijkste vraag. Mentoring naar werk heeft een wettelijk financieringskader nodig, zodat we verder kunnen plannen dan één projectoproep.',
      en: 'This is our main request. Mentoring to work needs a legal framework for its funding, so that plans can reach further than one call for projects.',
    },
  },
  {
    title: {
      fr: 'Lier le financement à des critères de qualité',
      nl: 'Koppel de financiering aan kwaliteitscriteria',
      en: 'Tie funding to quality criteria',
    },
    text: {
      fr: 'Le mot « mentorat » peut tout vouloir dire. Des critères communs protègent les jeunes et les mentors, et permettent de comparer les résultats.',
      nl: 'Het woord “mentoring” kan van alles betekenen. Gedeelde criteria beschermen jongeren en mentoren, en maken resultaten vergelijkbaar.',
      en: 'The word ‘mentoring’ can mean many things. Shared criteria protect young people and mentors, and make results comparable.',
    },
  },
  {
    title: {
      fr: 'Garder une relation volontaire',
      nl: 'Houd de relatie vrijwillig',
      en: 'Keep the relationship voluntary',
    },
    text: {
      fr: 'Un duo fonctionne parce que deux personnes l’ont choisi. Le mentorat ne doit devenir ni une obligation ni une sanction.',
      nl: 'Een duo werkt omdat twee mensen ervoor kiezen. Mentoring mag geen verplichting worden, en ook geen sanctie.',
      en: 'A duo works because two people have chosen it. Mentoring must not become an obligation or a sanction.',
    },
  },
  {
    title: {
      fr: 'S’attaquer aux causes structurelles',
      nl: 'Pak de structurele oorzaken aan',
      en: 'Tackle the structural causes',
    },
    text: {
      fr: 'Des diplômes qui ne comptent pas, une langue exigée trop tôt, un refus à cause d’un nom : aucun duo ne règle cela seul. C’est une tâche politique.',
      nl: 'Diploma’s die niet meetellen, een taal die te vroeg geëist wordt, een weigering vanwege een naam: dat lost geen duo alleen op. Daar is beleid voor nodig.',
      en: 'Diplomas that do not count, a language demanded too early, a refusal because of a name: no duo solves these alone. That takes policy.',
    },
  },
  {
    title: {
      fr: 'Donner une place à l’expérience en fin de carrière',
      nl: 'Geef ervaring een plaats aan het einde van de loopbaan',
      en: 'Give experience a place late in working life',
    },
    text: {
      fr: 'Être mentor, c’est transmettre et continuer à apprendre. Reconnaissez-le dans les politiques de fin de carrière et de formation tout au long de la vie.',
      nl: 'Een mentor geeft iets door en leert zelf bij. Erken dat in het beleid rond het einde van de loopbaan en levenslang leren.',
      en: 'A mentor passes something on and goes on learning. Recognise this in policy on late careers and lifelong learning.',
    },
  },
  {
    title: {
      fr: 'Compter la rencontre parmi les résultats',
      nl: 'Tel ontmoeting mee als resultaat',
      en: 'Count the encounter among the results',
    },
    text: {
      fr: 'Chaque duo réunit deux générations, et souvent deux cultures. Évaluez aussi le mentorat pour ce qu’il apporte à la cohésion sociale.',
      nl: 'Elk duo brengt twee generaties samen, en vaak twee culturen. Beoordeel mentoring ook op wat het voor de sociale cohesie doet.',
      en: 'Every duo brings two generations together, and often two cultures. Judge mentoring also by what it does for social cohesion.',
    },
  },
]
