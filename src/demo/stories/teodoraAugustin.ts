import type { DemoStory } from '../shapes'

export const teodoraAugustin: DemoStory = {
  key: 'teodora-augustin',
  title: {
    fr: 'J’avais préparé un classeur',
    nl: 'Ik had een map voorbereid',
    en: 'I had prepared a folder',
  },
  summary: {
    fr: 'Six onglets, six mois, tout était prévu. Augustin raconte ce qu’il a appris le jour où Teodora n’a pas ouvert le classeur.',
    nl: 'Zes tabbladen, zes maanden, alles stond vast. Mentor Augustin vertelt wat hij leerde toen Teodora de map niet opendeed.',
    en: 'Six dividers, six months, all planned. Mentor Augustin on what he learned when Teodora left the folder shut.',
  },
  publishedOn: '2024-06-20',
  mentee: 'Teodora',
  mentor: 'Augustin',
  branch: 'brussels',
  sector: 'education',
  period: { from: '2023-10', to: '2024-04' },
  quotes: [
    {
      text: {
        fr: 'J’ai enseigné trente-cinq ans. Me taire, je l’ai appris en six mois.',
        nl: 'Ik heb vijfendertig jaar lesgegeven. Zwijgen heb ik in zes maanden geleerd.',
        en: 'I taught for thirty-five years. Keeping quiet took me six months to learn.',
      },
      speaker: 'Augustin',
      role: 'mentor',
      language: 'fr',
    },
    {
      text: {
        fr: 'Il posait une question et il comptait jusqu’à dix. Je voyais ses lèvres bouger.',
        nl: 'Hij stelde een vraag en telde dan tot tien. Ik zag zijn lippen bewegen.',
        en: 'He would ask a question and count to ten. I could see his lips move.',
      },
      speaker: 'Teodora',
      role: 'mentee',
      language: 'fr',
    },
  ],
  body: {
    fr: `Le classeur était bleu, avec six onglets, un par mois. Je l’ai posé devant Teodora à notre deuxième rencontre, le jour où nous avons signé la convention. Elle a dit merci. Elle ne l’a pas ouvert.

J’ai 64 ans. J’ai enseigné l’électricité dans une école technique de Bruxelles. Quand on m’a parlé d’une jeune femme de 30 ans, licenciée en mathématiques à Skopje, qui voulait enseigner ici, j’ai pensé : je connais la maison, je vais lui montrer le chemin.

## Compter jusqu’à dix

À la formation des mentors, on nous avait prévenus : posez une question, puis attendez. J’avais noté la phrase. Je ne l’avais pas comprise.

Au troisième rendez-vous, j’ai demandé à Teodora ce qui l’empêchait d’appeler les écoles. J’ai compté dans ma tête. À sept, elle a dit : « Je ne sais pas si je veux encore être devant une classe. »

Si j’avais parlé à cinq, je ne l’aurais jamais su.

## Ce qu’elle cherchait

Teodora ne craignait pas les maths. Elle craignait trente adolescents et une langue de cour de récréation qu’elle ne maîtrisait pas. Nous avons visité trois écoles, assis au fond. Elle notait les mots des élèves, moi les adresses. Elle s’arrêtait toujours aux mêmes : ceux qui décrochent.

En février, elle a écrit à une école de devoirs. Elle y a commencé comme bénévole. En avril, l’école voisine lui a proposé un mi-temps d’éducatrice, avec des heures de remédiation en maths.

## Ce que moi, j’ai appris

Je croyais transmettre mon expérience. J’ai surtout appris à m’en servir moins vite. Mes solutions étaient bonnes pour moi, en 1985.

À la rentrée, Teodora suivra un cours du soir en pédagogie. Je lui ai offert un classeur bleu, vide. Elle a ri et elle l’a ouvert tout de suite.`,
    nl: `De map was blauw, met zes tabbladen, één per maand. Ik legde ze voor Teodora neer op onze tweede afspraak, toen we de overeenkomst tekenden. Ze zei dank je wel. Ze deed ze niet open.

Ik ben 64. Ik gaf elektriciteit op een technische school in Brussel. Toen ik hoorde van een vrouw van 30 die in Skopje wiskunde had gestudeerd en hier wilde lesgeven, dacht ik: dat is mijn terrein, ik wijs haar de weg.

## Tot tien tellen

In de opleiding voor mentoren hadden ze het gezegd: stel een vraag en wacht. Ik had het netjes opgeschreven. Begrepen had ik het niet.

Op onze derde afspraak vroeg ik Teodora wat haar tegenhield om scholen te bellen. Ik telde in stilte. Bij zeven zei ze: “Ik weet niet of ik nog voor een klas wil staan.”

Had ik bij vijf mijn mond opengedaan, dan had ik dat nooit geweten.

## Wat zij zocht

Voor de wiskunde had Teodora geen schrik. Wel voor dertig tieners en voor de taal van de speelplaats. We bezochten drie scholen en gingen achteraan zitten. Zij schreef de woorden van de leerlingen op, ik de adressen. Haar blik bleef telkens hangen bij dezelfde jongeren: die dreigden af te haken.

In februari schreef ze naar een huiswerkklas. Ze begon er als vrijwilliger. In april bood de school ernaast haar een halftijdse job aan als opvoeder, met uren bijles wiskunde.

## Wat ik heb geleerd

Ik dacht dat ik mijn ervaring zou doorgeven. Ik heb vooral geleerd om er niet te snel mee te komen. Mijn oplossingen waren goed voor mij, in 1985.

In september begint Teodora aan een avondopleiding pedagogie. Ik gaf haar een blauwe map cadeau, een lege. Ze lachte en deed ze meteen open.`,
    en: `The folder was blue, with six dividers, one for each month. I put it in front of Teodora at our second meeting, on the day we signed the agreement. She said thank you. She didn’t open it.

I’m 64. I taught electrical engineering at a technical school in Brussels. When they told me about a woman of 30 with a maths degree from Skopje who wanted to teach here, I thought: this is my territory, I’ll show her the way.

## Counting to ten

They had warned us at the mentor training. Ask a question, then wait. I wrote that down neatly. I hadn’t understood it.

At our third meeting I asked Teodora what kept her from ringing schools. I counted in my head. At seven she said, ‘I don’t know if I still want to stand in front of a class.’

If I had opened my mouth at five, I would never have found out.

## What she was looking for

It wasn’t the maths that scared her. It was thirty teenagers, and the sort of French you hear in a playground. We visited three schools and sat at the back. She wrote down the pupils’ words, I wrote down addresses. Her eyes kept returning to the same pupils, the ones about to give up.

In February she wrote to a homework club and started there as a volunteer. In April the school next door offered her a part-time post on its pupil support staff, with extra maths lessons for those who need them.

## What I learned

I thought I was there to pass on my experience. What I learned was to be slower with it. My answers were good ones, for me, in 1985.

In September Teodora starts an evening course in teaching. I gave her a blue folder, an empty one. She laughed and opened it at once.`,
  },
  looks: {
    mentee: { skin: 1, hair: 'bob', hairColour: 'blond', clothes: 'shirt', clothesColour: 'plum' },
    mentor: {
      skin: 5,
      hair: 'receding',
      hairColour: 'white',
      glasses: true,
      clothes: 'jumper',
      clothesColour: 'marigold',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Teodora, jeune femme blonde en chemise violette, et Augustin, homme noir à lunettes, en pull jaune d’or.',
    nl: 'Tekening: Teodora, een jonge blonde vrouw met een paars hemd, en Augustin, een zwarte man met een bril en een gele trui.',
    en: 'Drawing: Teodora, a young blonde woman in a purple shirt, and Augustin, a Black man with glasses and a yellow jumper.',
  },
  themes: ['volunteering', 'confidence'],
}
