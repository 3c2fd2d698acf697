import type { DemoStory } from '../shapes'

export const graceHarjit: DemoStory = {
  key: 'grace-harjit',
  title: {
    fr: 'Objectif non atteint',
    nl: 'Doel niet bereikt',
    en: 'Goal not reached',
  },
  summary: {
    fr: 'Grace voulait un travail de bureau. Au bout de six mois, elle n’en avait pas. Ce qu’elle avait trouvé n’entrait dans aucune case.',
    nl: 'Grace wilde een kantoorjob. Na zes maanden had ze er geen. Wat ze wel had gevonden, paste op geen enkel formulier.',
    en: 'Grace wanted an office job. After six months she did not have one. What she had found did not fit on the form.',
  },
  publishedOn: '2026-10-15',
  mentee: 'Grace',
  mentor: 'Harjit',
  branch: 'brussels',
  sector: 'building',
  period: { from: '2026-02', to: '2026-08' },
  quotes: [
    {
      text: {
        fr: 'Le bureau, c’était ce que les gens voulaient entendre. Je le disais si bien que j’y croyais.',
        nl: 'Een kantoorjob, dat wilden de mensen horen. Ik zei het zo goed dat ik het zelf geloofde.',
        en: 'An office job was what people wanted to hear. I said it so well that I believed it.',
      },
      speaker: 'Grace',
      role: 'mentee',
      language: 'en',
    },
    {
      text: {
        fr: 'Je ne connais rien aux chaudières. C’est la première fois de ma vie que cela m’a été utile.',
        nl: 'Ik weet niets van verwarmingsketels. Voor het eerst in mijn leven kwam dat goed uit.',
        en: 'I know nothing about boilers. For once in my life, that turned out to be useful.',
      },
      speaker: 'Harjit',
      role: 'mentor',
      language: 'en',
    },
  ],
  body: {
    fr: `En mars, le radiateur de la salle de réunion était froid. Harjit a gardé son manteau. Grace a posé la main sur le métal, en haut, puis en bas. Elle a demandé une clé et un gobelet. Deux minutes plus tard, l’eau chantait dans les tuyaux.

« Où as-tu appris ça ? » a demandé Harjit. Elle a haussé les épaules. Dans l’immeuble de sa tante, c’était elle qui réparait.

## Le mauvais objectif

Grace a 22 ans et a grandi au Kenya. Elle parle anglais et un bon français. Dans son dossier, on lisait : employée administrative. C’est pour cela qu’on lui avait présenté Harjit, 66 ans, comptable à la retraite.

Ils avaient déjà refait le CV et répété deux entretiens. Tout était correct. Harjit trouvait pourtant que Grace parlait d’un bureau comme d’une salle d’attente.

Il lui a posé la question du radiateur : quand est-ce que tu ne regardes pas l’heure ?

## Recommencer au mois de mars

Changer de cap à mi-parcours, ce n’était pas confortable. Leur coordinatrice les a aidés. Harjit ne connaissait personne dans le chauffage. Il a écrit à d’anciens clients et trouvé deux installateurs qui acceptaient une visite.

Grace a passé une journée avec chacun. L’un lui a demandé si elle n’était pas perdue. L’autre lui a donné des gants.

En juin, elle a tenté le test d’entrée d’une formation. Elle l’a raté, à cause des fractions. Harjit a sorti un cahier quadrillé. Les fractions, c’était son domaine.

## Ce que dit le formulaire

Le duo s’est terminé en août 2026. Objectif de départ : un emploi de bureau. Objectif non atteint.

En septembre, Grace a réussi le test. Depuis trois semaines, elle apprend à souder. Elle n’a pas de contrat et la formation dure un an. « On verra », dit-elle. Elle ne regarde pas l’heure.`,
    nl: `In maart was de radiator in het vergaderzaaltje koud. Harjit hield zijn jas aan. Grace legde haar hand op het metaal, eerst bovenaan, dan onderaan. Ze vroeg een sleuteltje en een beker. Twee minuten later borrelde het water in de buizen.

“Waar heb je dat geleerd?” vroeg Harjit. Ze haalde haar schouders op. In het gebouw van haar tante deed zij altijd de herstellingen.

## Het verkeerde doel

Grace is 22 en groeide op in Kenia. Ze spreekt Engels en vlot Frans. In haar dossier stond: administratief bediende. Daarom had ze Harjit leren kennen, 66, boekhouder met pensioen.

Ze hadden het cv al herwerkt en twee gesprekken geoefend. Alles klopte. Toch vond Harjit dat Grace over een kantoor praatte alsof het een wachtzaal was.

Dus stelde hij haar de vraag van de radiator: wanneer kijk jij niet op de klok?

## Opnieuw beginnen in maart

Van richting veranderen als je al bezig bent, dat is niet gemakkelijk. Hun coördinator hielp. In de verwarming kende Harjit niemand. Hij schreef naar vroegere klanten en vond twee installateurs bij wie Grace mocht komen kijken.

Bij allebei bleef ze een dag. De ene vroeg of ze verdwaald was. De andere gaf haar handschoenen.

In juni deed ze mee aan de toelatingsproef van een opleiding. Ze slaagde niet, door de breuken. Harjit haalde een ruitjesschrift boven. Breuken, daar wist hij wel iets van.

## Wat er op het formulier staat

In augustus 2026 was het duo afgelopen. Doel bij de start: een kantoorjob. Doel niet bereikt.

In september slaagde Grace voor de proef. Sinds drie weken leert ze lassen. Een contract heeft ze niet en de opleiding duurt een jaar. “We zien wel”, zegt ze. Op de klok kijkt ze niet.`,
    en: `In March the radiator in the meeting room was cold. Harjit kept his coat on. Grace put her hand on the metal, at the top and then at the bottom. She asked for a key and a cup. Two minutes later the water was gurgling in the pipes.

‘Where did you learn that?’ Harjit asked. She shrugged. In her aunt’s building she had always been the one who mended things.

## The wrong goal

Grace is 22 and grew up in Kenya. She speaks English and good French. Her file said: office assistant. That is why she had been introduced to Harjit, 66, a retired accountant.

They had already redone her CV and rehearsed two interviews. Nothing was wrong with any of it. But to Harjit’s ear, Grace talked about offices as if they were waiting rooms.

So he asked her the radiator question: when do you forget to look at the clock?

## Starting again in March

Changing course halfway was not comfortable. Their coordinator helped. Harjit knew nobody in heating, so he wrote to old clients and found two fitters who would let Grace come and watch.

She spent a day with each. One of them asked if she was lost. The other handed her a pair of gloves.

In June she sat the entrance test for a training course and failed, because of the fractions. Harjit got out an exercise book with squared paper. Fractions he could do.

## What the form says

The duo ended in August 2026. Goal at the start: an office job. Goal not reached.

In September Grace passed the test. For three weeks now she has been learning to weld. She has no contract, and the course takes a year. ‘We’ll see,’ she says. She is not looking at the clock.`,
  },
  looks: {
    mentee: { skin: 6, hair: 'afro', hairColour: 'black', clothes: 'overalls', clothesColour: 'marigold' },
    mentor: {
      skin: 4,
      hair: 'long',
      hairColour: 'white',
      headwear: 'turban',
      beard: 'full',
      clothes: 'cardigan',
      clothesColour: 'teal',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Grace, jeune femme noire aux cheveux afro, en salopette, et Harjit, homme à la barbe blanche portant un turban.',
    nl: 'Tekening: Grace, een jonge zwarte vrouw met afrohaar en een overall, en Harjit, een man met een witte baard en een tulband.',
    en: 'Drawing: Grace, a young Black woman with an afro and overalls, and Harjit, a man with a white beard and a turban.',
  },
  themes: ['confidence', 'network'],
}
