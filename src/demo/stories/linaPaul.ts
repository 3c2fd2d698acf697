import type { DemoStory } from '../shapes'

export const linaPaul: DemoStory = {
  key: 'lina-paul',
  title: {
    fr: 'Apprendre le néerlandais par écran interposé',
    nl: 'Nederlands oefenen via het scherm',
    en: 'Learning Dutch through a screen',
  },
  summary: {
    fr: 'Trois semaines après leur premier rendez-vous, tout a fermé. Lina et Paul ont continué par appel vidéo, parfois trois fois par semaine.',
    nl: 'Drie weken na hun eerste afspraak ging alles dicht. Lina en Paul gingen door via videogesprek, soms drie keer per week.',
    en: 'Three weeks after their first meeting, everything closed. Lina and Paul carried on by video call, up to three times a week.',
  },
  publishedOn: '2022-03-14',
  mentee: 'Lina',
  mentor: 'Paul',
  branch: 'antwerp',
  sector: 'administration',
  period: { from: '2020-02', to: '2020-08' },
  quotes: [
    {
      text: {
        fr: 'Sur l’écran, Paul voyait quand je cherchais un mot. Il attendait. Personne d’autre n’attendait.',
        nl: 'Op het scherm zag Paul dat ik een woord zocht. Hij wachtte. Niemand anders wachtte.',
        en: 'On the screen Paul could see me looking for a word. He waited. Nobody else waited.',
      },
      speaker: 'Lina',
      role: 'mentee',
      language: 'nl',
    },
    {
      text: {
        fr: 'J’ai appris le néerlandais à 24 ans. Je sais ce que ça fait, une pièce où tout le monde rit et où tu ris un peu après.',
        nl: 'Ik heb zelf Nederlands geleerd toen ik 24 was. Ik weet hoe dat is: iedereen lacht, en jij lacht een seconde later.',
        en: 'I was 24 when I learned Dutch myself. I know the feeling: everyone laughs, and you laugh a second later.',
      },
      speaker: 'Paul',
      role: 'mentor',
      language: 'nl',
    },
  ],
  body: {
    fr: `« Tu m’entends ? » C’était leur phrase, au printemps 2020. Lina la disait en néerlandais, depuis sa cuisine à Anvers. Paul répondait depuis sa chambre d’amis, l’ordinateur posé sur une pile de dictionnaires.

Ils s’étaient vus trois fois en vrai. Puis le confinement est arrivé.

## D’une fois par semaine à trois

Lina, 29 ans, avait travaillé à l’accueil d’une université. Elle comprenait bien le néerlandais, mais elle n’osait pas parler. Avec les écoles de langue fermées, elle craignait de tout perdre.

Paul, 67 ans, est un ancien chef de bureau dans une administration. Il a proposé de s’appeler plus souvent : le lundi et le jeudi pour la langue, le samedi pour la recherche d’emploi. Une heure, pas plus. L’association a prêté un ordinateur à Lina, car son téléphone coupait au bout de vingt minutes.

Ils n’avaient pas de manuel. Ils lisaient à voix haute des lettres de la commune, un mode d’emploi, le menu d’une friterie. Lina jouait l’employée au guichet. Paul jouait des citoyens pressés, distraits ou fâchés.

## L’appel qu’elle redoutait

En mai, Lina devait appeler un service pour demander un stage. Le téléphone lui faisait peur : pas de visage, pas de mains. Ils ont répété l’appel onze fois, caméra éteinte. La douzième fois, c’était le vrai. Elle a dû faire répéter deux fois son interlocutrice. Elle a obtenu un rendez-vous.

## Après l’écran

Lina a fait son stage en juillet, derrière une vitre en plexiglas. En octobre 2020, elle a commencé à travailler au guichet d’une administration locale, sur un contrat de remplacement. Ce contrat a été prolongé depuis.

Ils se voient encore, une fois par mois, sur un banc au bord de l’Escaut. Quand un bateau passe et couvre leurs voix, l’un des deux finit toujours par demander : « Tu m’entends ? »`,
    nl: `“Hoor je mij?” Zo begon in de lente van 2020 elk gesprek. Lina zei het in haar keuken in Antwerpen. Paul antwoordde vanuit zijn logeerkamer, met zijn laptop op een stapel woordenboeken.

Ze hadden elkaar drie keer in het echt gezien. Toen kwam de lockdown.

## Van één keer per week naar drie

Lina, 29, had vroeger aan het onthaal van een universiteit gewerkt. Ze verstond het Nederlands goed, maar durfde het niet te spreken. De taalscholen waren dicht en ze was bang dat ze alles zou kwijtraken.

Paul is 67 en was bureauchef bij een overheidsdienst. Hij stelde voor om vaker te bellen: op maandag en donderdag voor de taal, op zaterdag voor het solliciteren. Telkens één uur. Van de organisatie kreeg Lina een computer te leen, want op haar telefoon viel het beeld na twintig minuten weg.

Een handboek hadden ze niet. Ze lazen hardop: een brief van de gemeente, een handleiding, de menukaart van een frituur. Lina speelde de bediende aan het loket. Paul speelde de mensen ervoor: gehaast, verstrooid of boos.

## Het telefoontje

In mei moest Lina bellen om een stage te vragen. Ze zag ertegen op: aan de telefoon zie je geen gezicht en geen handen. Ze oefenden het gesprek elf keer, met de camera uit. De twaalfde keer was het echt. Twee keer moest ze vragen om iets te herhalen. Daarna had ze een afspraak.

## Zonder scherm

In juli liep Lina haar stage, achter plexiglas. In oktober 2020 begon ze aan het loket van een lokaal bestuur, als vervanger. Dat contract is intussen verlengd.

Ze spreken nog altijd af, één keer per maand, op een bank aan de Schelde. Als er een schip voorbijvaart en ze elkaar niet meer verstaan, vraagt een van de twee altijd: “Hoor je mij?”`,
    en: `‘Can you hear me?’ In the spring of 2020 every conversation began like that, in Dutch. Lina said it from her kitchen in Antwerp. Paul answered from his spare room, with his laptop on a pile of dictionaries.

They had met three times in person. Then came the lockdown.

## From once a week to three times

Lina, 29, had once worked at the front desk of a university. She understood Dutch well but did not dare to speak it. The language schools had closed and she was afraid of losing what she had.

Paul, 67, used to run an office in the civil service. He suggested calling more often: Mondays and Thursdays for the language, Saturdays for the job search. One hour each time. The association lent Lina a computer, because the picture on her phone froze after twenty minutes.

They had no textbook. They read things aloud: a letter from the council, an instruction leaflet, the menu of a chip shop. Lina played the clerk at the counter. Paul played the people in front of it, in a hurry, absent-minded or cross.

## The call she dreaded

In May, Lina had to ring an office and ask for a work placement. The telephone scared her: no face, no hands. They rehearsed the call eleven times with the cameras off. The twelfth time was the real one. Twice she had to ask the woman to repeat something. She got her appointment.

## Without the screen

Lina did her placement in July, behind a sheet of plexiglass. In October 2020 she started work at the counter of a local authority, covering for someone on leave. The contract has been extended since.

They still meet once a month, on a bench by the river Scheldt. When a ship goes by and drowns them out, one of them always asks: ‘Can you hear me?’`,
  },
  looks: {
    mentee: { skin: 2, hair: 'long', hairColour: 'brown', glasses: true, clothes: 'shirt', clothesColour: 'blush' },
    mentor: { skin: 6, hair: 'crop', hairColour: 'white', beard: 'full', clothes: 'jumper', clothesColour: 'teal' },
  },
  pictureAlt: {
    fr: 'Dessin : Lina, jeune femme aux longs cheveux bruns et aux lunettes, et Paul, homme noir à la barbe blanche, en pull.',
    nl: 'Tekening: Lina, een jonge vrouw met lang bruin haar en een bril, en Paul, een zwarte man met een witte baard.',
    en: 'Drawing: Lina, a young woman with long brown hair and glasses, and Paul, a Black man with a white beard.',
  },
  video: 'film-lina-paul',
  themes: ['languages', 'digital'],
}
