import type { DemoPage } from '../shapes'

export const legal: DemoPage = {
  key: 'legal',
  role: 'legal',
  title: { fr: 'Mentions légales', nl: 'Juridische informatie', en: 'Legal notice' },
  summary: {
    fr: 'Qui parle ici, d’où viennent les textes, les chiffres et les images, et à qui signaler une erreur.',
    nl: 'Wie hier spreekt, waar de teksten, cijfers en beelden vandaan komen en waar je een fout meldt.',
    en: 'Who is speaking here, where the texts, figures and pictures come from, and where to report a mistake.',
  },
  publishedOn: '2024-01-15',
  lead: {
    fr: 'Ce site est une démonstration. Il montre à quoi peut ressembler le site de DUO for a JOB.',
    nl: 'Deze site is een demonstratie. Ze toont hoe de site van DUO for a JOB eruit kan zien.',
    en: 'This site is a demonstration. It shows what the website of DUO for a JOB can look like.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Les textes', nl: 'De teksten', en: 'The texts' },
      body: {
        fr: `**Les textes de cette démonstration ont été écrits pour elle, à partir de faits publics. Ce ne sont pas les mots de l’association.**

Les duos sont inventés : les noms, les vies et les citations. Aucune personne réelle ne s’y cache. Les séances d’info, les rendez-vous, les adresses et les numéros de téléphone sont des exemples. N’entrez pas de vraies données personnelles dans les formulaires.`,
        nl: `**De teksten werden voor deze demonstratie geschreven, op basis van openbare informatie. Het zijn niet de woorden van de organisatie zelf.**

De duo’s zijn verzonnen: de namen, de levens en de citaten. Er gaan geen echte mensen achter schuil. Infosessies, evenementen, adressen en telefoonnummers zijn voorbeelden. Vul in de formulieren geen echte persoonlijke gegevens in.`,
        en: `**The texts of this demonstration were written for it from public facts. They are not the organisation’s own words.**

The duos are invented: their names, their lives and their quotations. No real person stands behind them. Info sessions, events, addresses and telephone numbers are examples. Please do not enter real personal data in the forms.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Les chiffres', nl: 'De cijfers', en: 'The figures' },
      body: {
        fr: `Les chiffres viennent des publications de DUO for a JOB et de pages de presse. Chacun porte son année ou sa période. Quand deux sources diffèrent, nous montrons les deux. Pour un usage officiel, vérifiez toujours à la source.`,
        nl: `De cijfers komen uit publicaties van DUO for a JOB en van perspagina’s. Bij elk cijfer staat een jaar of een periode. Verschillen twee bronnen van elkaar, dan tonen we ze allebei. Heb je een cijfer officieel nodig? Kijk het dan na bij de bron.`,
        en: `The figures come from the publications of DUO for a JOB and from press pages. Each one carries its year or period. Where two sources differ, we show both. For official use, always check the source.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Les images et les marques', nl: 'Beelden en merken', en: 'Pictures and names' },
      body: {
        fr: `Les images sont dessinées pour ce projet. Elles ne représentent personne. Les noms d’organisations, de partenaires et de marques appartiennent à leurs propriétaires. Ils sont cités parce que leur lien avec l’association est public.`,
        nl: `De beelden zijn voor dit project getekend. Ze stellen niemand voor. Namen van organisaties, partners en merken horen bij hun eigenaars. We noemen ze omdat hun band met de organisatie publiek bekend is.`,
        en: `The pictures were drawn for this project. They show no real person. Names of organisations, partners and brands belong to their owners. They are mentioned because their link with the association is public.`,
      },
    },
    {
      type: 'text',
      heading: {
        fr: 'Responsabilité et contact',
        nl: 'Verantwoordelijkheid en contact',
        en: 'Responsibility and contact',
      },
      body: {
        fr: `Sur le site de l’association, vous trouveriez ici son nom officiel, son siège, son numéro d’entreprise et la personne responsable des contenus.

Une erreur, une demande de retrait ? Écrivez à hello@example.org.`,
        nl: `Op de site van de organisatie zou je hier haar officiële naam vinden, haar zetel, haar ondernemingsnummer en wie verantwoordelijk is voor de inhoud.

Zie je een fout of moet er iets weg? Mail naar hello@example.org.`,
        en: `On the association’s own site, this is where you would find its official name, its registered office, its company number and the person responsible for the content.

Have you found a mistake, or should something be removed? Write to hello@example.org.`,
      },
    },
  ],
}
