import type { DemoCampaign } from '../shapes'

export const letsTalkAboutWork: DemoCampaign = {
  key: 'lets-talk-about-work',
  title: {
    fr: '« Let’s talk about work » : un podcast sur le mentorat',
    nl: '“Let’s talk about work”: een podcast over mentoring',
  },
  summary: {
    fr: 'Dans le podcast de Blenders, un mentor et une personne de la coordination parlent d’inclusion, de mentorat et d’innovation.',
    nl: 'In de podcast van Blenders praten een mentor en een coördinator over inclusie, mentoring en innovatie.',
  },
  publishedOn: '2024-02-05',
  audiences: ['employers', 'mentors'],
  keyMessage: {
    fr: 'Une entreprise qui encourage ses collègues expérimentés à devenir mentors apprend autant qu’elle donne.',
    nl: 'Een bedrijf dat ervaren collega’s aanmoedigt om mentor te worden, leert er zelf ook van.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Deux chaises, un micro', nl: 'Twee stoelen, één microfoon' },
      body: {
        fr: `Un mentor met un casque. En face de lui, une personne de la coordination ajuste le micro. Ils se connaissent : l’un travaille dans une entreprise partenaire, l’autre suit les duos.

« Let’s talk about work » est un podcast de Blenders, une entreprise à impact en Campine. Un épisode parle de nous. Il est question d’inclusion, de mentorat et d’innovation.

Vous trouvez ici un court extrait d’exemple, en néerlandais, avec sa transcription en français. Les deux voix de cet extrait sont inventées.`,
        nl: `Een mentor zet een koptelefoon op. Tegenover hem schuift een coördinator de microfoon dichterbij. Ze kennen elkaar: de ene werkt bij een partnerbedrijf, de andere volgt duo’s op.

“Let’s talk about work” is een podcast van Blenders, een impactonderneming in de Kempen. Eén aflevering gaat over ons: over inclusie, mentoring en innovatie.

Hier staat een kort voorbeeldfragment, met de uitgeschreven tekst. De twee stemmen in dat fragment zijn verzonnen.`,
      },
    },
    {
      type: 'steps',
      heading: {
        fr: 'Et dans votre entreprise ?',
        nl: 'En in jouw bedrijf?',
      },
      steps: [
        {
          title: { fr: 'Parlez-en', nl: 'Praat erover' },
          text: {
            fr: 'Les entreprises partenaires motivent leurs collègues expérimentés à devenir mentors. Une réunion d’équipe suffit pour commencer.',
            nl: 'Partnerbedrijven motiveren hun ervaren collega’s om mentor te worden. Beginnen kan op een gewone teamvergadering.',
          },
        },
        {
          title: { fr: 'Venez à une séance d’info', nl: 'Kom naar een infosessie' },
          text: {
            fr: 'Sur place ou en ligne. Vos collègues posent leurs questions et décident ensuite.',
            nl: 'Ter plaatse of online. Je collega’s stellen hun vragen en beslissen daarna.',
          },
        },
        {
          title: { fr: 'Donnez du temps', nl: 'Geef tijd' },
          text: {
            fr: 'Un duo se voit au moins deux heures par semaine, pendant six mois au maximum.',
            nl: 'Een duo ziet elkaar minstens twee uur per week, hoogstens zes maanden lang.',
          },
        },
      ],
    },
    {
      type: 'figures',
      heading: { fr: 'Ce que les mentors y gagnent', nl: 'Wat mentoren eraan hebben' },
      figures: ['coaching-skills', 'mentor-development', 'mentors-useful'],
    },
  ],
  picture: 'podcast-work-studio',
  video: 'podcast-work',
  episodes: [],
  partners: ['blenders'],
  pressQuotations: [],
  callToAction: {
    label: { fr: 'Devenir mentor', nl: 'Ik word mentor' },
    to: 'mentor',
  },
  startsOn: '2024-02-05',
  themes: ['employers', 'volunteering'],
}
