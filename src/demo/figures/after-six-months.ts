import type { DemoFigure } from '../shapes'

const source: DemoFigure['source'] = {
  label: {
    fr: 'Page publique de l’association, sans date',
    nl: 'Publieke pagina van de organisatie, zonder datum',
    en: 'Public page of the association, undated',
  },
}

const periodNote: DemoFigure['periodNote'] = {
  fr: 'Sans date, sur une page qui annonce le rapport 2023',
  nl: 'Zonder datum, op een pagina die het verslag van 2023 aankondigt',
  en: 'Undated, on a page that announces the 2023 report',
}

const menteesMethod: DemoFigure['method'] = {
  fr: 'Réponses de mentees après six mois en duo.',
  nl: 'Antwoorden van mentees na zes maanden in een duo.',
  en: 'Answers from mentees after six months in a duo.',
}

export const afterSixMonths: DemoFigure[] = [
  {
    key: 'autonomy',
    value: 90,
    unit: 'percent',
    what: {
      fr: 'des mentees cherchent un emploi avec plus d’autonomie',
      nl: 'van de mentees zoekt zelfstandiger naar werk',
      en: 'of mentees are more autonomous in their job search',
    },
    nature: 'result',
    group: 'mentees',
    periodNote,
    method: menteesMethod,
    source,
  },
  {
    key: 'career-plan',
    value: 68,
    unit: 'percent',
    what: {
      fr: 'des mentees ont construit un projet professionnel avec leur mentor',
      nl: 'van de mentees maakte met de mentor een loopbaanplan',
      en: 'of mentees made a career plan with their mentor',
    },
    nature: 'result',
    group: 'mentees',
    periodNote,
    method: menteesMethod,
    source,
  },
  {
    key: 'wider-network',
    value: 77,
    unit: 'percent',
    what: {
      fr: 'des mentees ont un réseau plus large',
      nl: 'van de mentees heeft een groter netwerk',
      en: 'of mentees have a wider network',
    },
    nature: 'result',
    group: 'mentees',
    periodNote,
    method: menteesMethod,
    source,
  },
  {
    key: 'coaching-skills',
    value: 84,
    unit: 'percent',
    what: {
      fr: 'des mentors ont amélioré leurs compétences de coaching',
      nl: 'van de mentoren kan nu beter coachen',
      en: 'of mentors have better coaching skills',
    },
    nature: 'result',
    group: 'mentors',
    periodNote,
    source,
  },
  {
    key: 'mentor-development',
    value: 61,
    unit: 'percent',
    what: {
      fr: 'des mentors y voient un plus pour leur propre développement professionnel',
      nl: 'van de mentoren vindt het waardevol voor de eigen professionele ontwikkeling',
      en: 'of mentors find it valuable for their own professional development',
    },
    nature: 'result',
    group: 'mentors',
    periodNote,
    source,
  },
  {
    key: 'mentors-useful',
    value: 96,
    unit: 'percent',
    what: {
      fr: 'des mentors se sentent plus utiles grâce à leur participation',
      nl: 'van de mentoren voelt zich nuttiger door mee te doen',
      en: 'of mentors feel more useful through taking part',
    },
    nature: 'result',
    group: 'mentors',
    periodNote,
    source,
  },
]
