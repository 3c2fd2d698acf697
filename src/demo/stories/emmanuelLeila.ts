import type { DemoStory } from '../shapes'

export const emmanuelLeila: DemoStory = {
  key: 'emmanuel-leila',
  title: {
    fr: '« Vous restez, cette fois ? »',
    nl: '“Blijf je deze keer?”',
    en: '‘Are you staying this time?’',
  },
  summary: {
    fr: 'Quatre contrats courts en deux ans, et les mêmes adieux à chaque fois. Avec Leila, Emmanuel a écrit la lettre qu’il repoussait.',
    nl: 'Vier korte contracten in twee jaar, en telkens weer afscheid. Met Leila schreef Emmanuel de brief die hij altijd uitstelde.',
    en: 'Four short contracts in two years, and a goodbye each time. With Leila, Emmanuel wrote the letter he kept putting off.',
  },
  publishedOn: '2026-05-07',
  mentee: 'Emmanuel',
  mentor: 'Leila',
  branch: 'antwerp',
  sector: 'care',
  period: { from: '2025-09', to: '2026-03' },
  quotes: [
    {
      text: {
        fr: 'J’ai dit « oui, je reste » à la dame de la chambre 12. Elle a répondu : alors remettez-moi du café.',
        nl: 'Ik zei tegen de mevrouw van kamer 12: ja, ik blijf. Ze zei: schenk dan nog maar een koffie in.',
        en: 'I told the lady in room 12: yes, I’m staying. She said: then you can pour me another coffee.',
      },
      speaker: 'Emmanuel',
      role: 'mentee',
      language: 'nl',
    },
    {
      text: {
        fr: 'Il soignait très bien et il écrivait mal. On ne le jugeait que sur la deuxième chose.',
        nl: 'Hij zorgde heel goed en hij schreef niet zo goed. Ze beoordeelden hem alleen op dat tweede.',
        en: 'His care was very good and his writing was not. They only ever judged the writing.',
      },
      speaker: 'Leila',
      role: 'mentor',
      language: 'nl',
    },
  ],
  body: {
    fr: `La question revenait à chaque fin de contrat, au moment du café. « Vous restez, cette fois ? » Emmanuel, aide-soignant, répondait qu’il ne savait pas. Puis il rendait son badge.

Il a 28 ans et a grandi à Accra. En deux ans, à Anvers, il a eu quatre contrats dans trois maisons de repos. Toujours pour remplacer quelqu’un. Toujours avec de bons retours. Jamais avec une suite.

## Une semaine pour répondre

Leila, 57 ans, est infirmière et travaille encore à mi-temps. Au premier rendez-vous, elle a posé une question pratique : où affiche-t-on les postes fixes ? Emmanuel pensait qu’on viendrait les lui proposer.

Or dans beaucoup de maisons, un poste fixe est d’abord annoncé en interne, pendant quelques jours. Il faut une lettre. Emmanuel les avait vues, ces annonces. Il les laissait passer, car écrire en néerlandais lui prenait des soirées entières, et il avait honte des fautes.

## Une lettre sur la chambre 12

Ils n’ont pas commencé par la lettre. Pendant un mois, Emmanuel a enregistré sur son téléphone, sans donner de noms, une chose qu’il avait bien faite dans la journée. Une dame qui ne voulait plus manger et qui a mangé. Un monsieur angoissé, le soir, qu’il a calmé avec une chanson.

Ces messages sont devenus la lettre. Leila corrigeait l’orthographe, jamais le contenu. Emmanuel a gardé la lettre prête, avec un blanc pour la date.

En février 2026, une annonce est apparue. Il a répondu le jour même.

## Quatre jours par semaine

Depuis mars 2026, Emmanuel a un contrat à durée indéterminée, à quatre cinquièmes. Le cinquième jour, il suit un cours d’écriture pour les métiers du soin. Il veut pouvoir rédiger ses rapports sans aide.

Il ne rend plus son badge. Il l’a perdu une fois, et il a couru partout pour le retrouver.`,
    nl: `De vraag kwam aan het einde van elk contract, bij de koffie. “Blijf je deze keer?” Emmanuel, zorgkundige, zei dat hij het niet wist. Daarna gaf hij zijn badge af.

Hij is 28 en groeide op in Accra. In Antwerpen had hij in twee jaar vier contracten, in drie woonzorgcentra. Altijd als vervanger. Altijd tevreden reacties. Nooit een vervolg.

## Eén week om te reageren

Leila, 57, is verpleegkundige en werkt nog halftijds. Op de eerste afspraak stelde ze een praktische vraag: waar hangen de vaste vacatures uit? Emmanuel dacht dat ze het hem wel zouden komen vragen.

Maar in veel huizen komt een vaste plaats eerst intern vrij, een paar dagen maar. Je moet een brief schrijven. Emmanuel had die vacatures wel gezien. Hij liet ze voorbijgaan. Een brief in het Nederlands kostte hem hele avonden, en hij schaamde zich voor de fouten.

## Een brief over kamer 12

Ze begonnen niet met de brief. Een maand lang sprak Emmanuel elke dag iets in op zijn telefoon, zonder namen: één ding dat hij die dag goed had gedaan. Een vrouw die niet meer wilde eten en toch at. Een man die ’s avonds onrustig was en die hij met een liedje kalm kreeg.

Uit die berichtjes groeide de brief. Leila verbeterde de spelling, nooit de inhoud. De brief bleef klaarliggen, alleen de datum was nog leeg.

In februari 2026 hing er een vacature uit. Hij reageerde dezelfde dag.

## Vier dagen per week

Sinds maart 2026 heeft Emmanuel een vast contract, vier vijfde. Op de vijfde dag volgt hij een schrijfcursus voor de zorg. Hij wil zijn verslagen zonder hulp kunnen maken.

Zijn badge geeft hij niet meer af. Hij is hem één keer kwijt geweest, en toen heeft hij het hele huis afgezocht.`,
    en: `The question came at the end of every contract, over coffee. ‘Are you staying this time?’ Emmanuel, a care assistant, would say that he didn’t know. Then he handed in his badge.

He is 28 and grew up in Accra. In Antwerp he had four contracts in two years, in three care homes. Each time he was covering for somebody. Each time they were pleased with him. Nothing ever followed.

## A week to reply

Leila, 57, is a nurse and still works half-time. At their first meeting she asked something practical: where do the permanent jobs get posted? Emmanuel had thought that somebody would come and ask him.

In many homes, though, a permanent post is first advertised inside the house, for a few days only. You have to write a letter. Emmanuel had seen those notices and let them go by. Writing in Dutch cost him whole evenings, and he was ashamed of his mistakes.

## A letter about room 12

They did not start with the letter. Every day for a month, Emmanuel recorded a message on his phone, with no names in it: one thing he had done well that day. A woman who had stopped eating and then ate. A man, restless at night, whom he calmed with a song.

Those messages grew into the letter. Leila corrected the spelling and never touched the content. The letter lay ready, with a gap for the date.

In February 2026 a notice went up. He answered the same day.

## Four days a week

Since March 2026 Emmanuel has had a permanent contract, four days a week. On the fifth day he takes a writing course for care workers, because he wants to do his reports without help.

He no longer hands in his badge. He lost it once, and searched the whole building until he found it.`,
  },
  looks: {
    mentee: { skin: 6, hair: 'locs', hairColour: 'black', clothes: 'scrubs', clothesColour: 'teal' },
    mentor: {
      skin: 3,
      hair: 'short',
      hairColour: 'grey',
      headwear: 'headscarf',
      glasses: true,
      clothes: 'cardigan',
      clothesColour: 'terracotta',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Emmanuel, jeune homme noir aux locks, en tenue de soin, et Leila, femme portant un foulard et des lunettes.',
    nl: 'Tekening: Emmanuel, een jonge zwarte man met locks en een zorguniform, en Leila, een vrouw met een hoofddoek en een bril.',
    en: 'Drawing: Emmanuel, a young Black man with locs in care uniform, and Leila, a woman in a headscarf and glasses.',
  },
  themes: ['languages', 'confidence'],
}
