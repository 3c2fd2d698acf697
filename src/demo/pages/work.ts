import type { DemoPage } from '../shapes'

export const work: DemoPage = {
  key: 'work',
  role: 'work',
  title: { fr: 'Travailler avec nous', nl: 'Werken bij ons' },
  summary: {
    fr: 'Ce que fait une équipe d’antenne, ce que nous regardons dans une candidature, et où envoyer la vôtre.',
    nl: 'Wat een team in een vestiging doet, waar we op letten bij een sollicitatie en waar je de jouwe naartoe stuurt.',
  },
  publishedOn: '2024-03-11',
  lead: {
    fr: 'Vous aimez écouter, organiser, relier ? Chez nous, c’est un métier.',
    nl: 'Luister je graag, regel je graag, breng je graag mensen samen? Bij ons is dat een job.',
  },
  sections: [
    {
      type: 'text',
      heading: { fr: 'Coordonner des duos', nl: 'Duo’s coördineren' },
      body: {
        fr: `Le lundi matin, une coordinatrice appelle un mentor qui hésite. À midi, elle anime une séance d’info. L’après-midi, elle reçoit deux futurs mentees, l’un après l’autre. Le jeudi, avec ses collègues, elle compose les prochains duos.

Voilà le cœur du travail dans une antenne : accueillir, comprendre, réunir, puis rester disponible à l’arrière-plan. D’autres collègues s’occupent de la formation, de la communication, de l’impact, des partenaires ou des comptes.`,
        nl: `Maandagochtend belt een coördinator met een mentor die twijfelt. ’s Middags geeft ze een infosessie. In de namiddag spreekt ze twee toekomstige mentees, een voor een. Donderdag vormt ze met haar collega’s de volgende duo’s.

Dat is de kern van het werk in een vestiging: ontvangen, begrijpen, samenbrengen en daarna bereikbaar blijven op de achtergrond. Andere collega’s zijn bezig met opleiding, communicatie, impact, partners of de boekhouding.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Ce que nous regardons', nl: 'Waar we op letten' },
      body: {
        fr: `- Ce que vous savez faire, où que vous l’ayez appris.
- Votre façon d’écouter une personne qui ne vous ressemble pas.
- Les langues que vous parlez, même avec des fautes.

Nous demandons aux employeurs de regarder au-delà d’un nom, d’un âge ou d’un diplôme étranger. Nous faisons de même. Vous avez besoin d’un aménagement pour l’entretien ? Dites-le simplement.`,
        nl: `- Wat je kan, waar je het ook geleerd hebt.
- Hoe je luistert naar iemand die niet op jou lijkt.
- De talen die je spreekt, ook met fouten.

We vragen werkgevers om verder te kijken dan een naam, een leeftijd of een buitenlands diploma. Zelf doen we dat ook. Heb je een aanpassing nodig voor het gesprek? Laat het gewoon weten.`,
      },
    },
    {
      type: 'text',
      heading: { fr: 'Postuler', nl: 'Solliciteren' },
      body: {
        fr: `Cette démonstration ne publie pas de vraies offres. Sur le site de l’association, elles se trouveraient ici, avec le lieu, le temps de travail et la date limite.

Pour une candidature spontanée ou un stage, l’adresse serait jobs@example.org.`,
        nl: `In deze demonstratie staan geen echte vacatures. Op de site van de organisatie zou je ze hier vinden, met de plaats, het aantal uren en de uiterste datum.

Voor een spontane sollicitatie of een stage zou het adres jobs@example.org zijn.`,
      },
    },
    {
      type: 'callToAction',
      heading: { fr: 'Plutôt bénévole ?', nl: 'Liever vrijwilliger?' },
      text: {
        fr: 'Les mentors donnent deux heures par semaine. Voyez si cela vous ressemble.',
        nl: 'Mentoren geven twee uur per week. Kijk of het iets voor jou is.',
      },
      label: { fr: 'Devenir mentor', nl: 'Word mentor' },
      to: 'mentor',
    },
  ],
}
