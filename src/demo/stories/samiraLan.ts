import type { DemoStory } from '../shapes'

export const samiraLan: DemoStory = {
  key: 'samira-lan',
  title: {
    nl: 'Afgewezen na drie zinnen aan de telefoon',
    en: 'Turned down after three sentences on the phone',
  },
  summary: {
    nl: 'Samira wilde in de kinderopvang werken. Haar Nederlands was “niet goed genoeg”. Toen vroeg Lan of ze een halve dag mocht komen.',
    en: 'Samira wanted to work in childcare. Her Dutch was ‘not good enough’. Then Lan asked if she could come in for half a day.',
  },
  publishedOn: '2025-02-13',
  mentee: 'Samira',
  mentor: 'Lan',
  branch: 'ghent',
  sector: 'education',
  period: { from: '2024-05', to: '2024-11' },
  quotes: [
    {
      text: {
        nl: 'De taal leer ik op het werk sneller dan thuis. Maar dan moet ik eerst op het werk geraken.',
        en: 'I learn the language faster at work than at home. But first I need the work.',
      },
      speaker: 'Samira',
      role: 'mentee',
      language: 'nl',
    },
    {
      text: {
        nl: 'Ik heb twintig jaar mensen aangeworven. Ook ik heb ooit iemand geweigerd voor haar accent. Daar denk ik nog aan.',
        en: 'I hired people for twenty years. I once turned someone down for her accent, too. I still think about it.',
      },
      speaker: 'Lan',
      role: 'mentor',
      language: 'nl',
    },
  ],
  body: {
    nl: `Samira had het gesprek uitgeschreven. Drie zinnen: haar naam, haar opleiding, waarom ze belde. Na de derde zin zei de stem: “Ik hoor het al, uw Nederlands is nog niet goed genoeg.” Het gesprek duurde veertig seconden.

Samira is 25. Ze volgde in Gent een opleiding tot kinderbegeleider en kreeg een mooi stageverslag. Toch kreeg ze negen keer nee. Zeven keer ging het over de taal, en nooit had iemand haar met een kind zien werken.

## Een halve dag

Lan, 62, leidde twintig jaar een kinderdagverblijf. Ze vond Samira’s Nederlands vlotter dan Samira zelf dacht. Aan de telefoon verdween dat.

Daarom draaiden ze het om. Ze belden niet meer om een job te vragen, maar om een halve dag te mogen meelopen. Lan oefende met haar op de vragen die altijd terugkomen. Samira leerde ook één zin bij: “Ik ken dat woord niet, kunt u het tonen?”

De vierde opvang zei ja. Die ochtend was er een jongetje van twee dat niet ophield met huilen. Samira ging op de grond zitten, een meter van hem af, en begon een toren te bouwen. Na tien minuten bouwde hij mee.

## Wat er daarna kwam

Ze mocht in november 2024 beginnen, met een contract van een jaar. Op woensdag komt een taalcoach langs op de werkvloer. Samira leest nu voor uit prentenboeken. De kinderen verbeteren haar graag.

## Wat ze aan werkgevers willen zeggen

Samira en Lan schreven het samen op:

- Zeg welke taal de job echt vraagt: met kinderen praten is iets anders dan een verslag schrijven.
- Nodig iemand uit om te tonen wat die kan. Een halve dag zegt meer dan een telefoontje.
- Spreek gewoon Nederlands, in korte zinnen, en wacht even op het antwoord.
- Is het toch nee? Zeg dan wat er nog ontbreekt.`,
    en: `Samira had written it all down. Three sentences: her name, her training, why she was calling. After the third, the voice said, ‘I can hear it already. Your Dutch isn’t good enough yet.’ The call had lasted forty seconds.

Samira is 25. She trained as a childcare worker in Ghent and came out of her placement with a fine report. Even so, she got nine refusals. Seven were about language, and not one of those employers had ever seen her with a child.

## Half a day

Lan, 62, ran a nursery for twenty years. She found Samira’s Dutch better than Samira did. On the telephone it simply vanished.

So they turned things round. They stopped ringing to ask for a job and asked instead if Samira could come and help for half a day. Lan drilled her on the questions that always come up. Samira added one sentence of her own: ‘I don’t know that word. Could you show me?’

The fourth nursery agreed. That morning there was a boy of two who would not stop crying. Samira sat down on the floor, a metre away from him, and started to build a tower. Ten minutes later he was building too.

## What came next

She started in November 2024 on a one-year contract. On Wednesdays a language coach comes to the nursery. Samira now reads picture books aloud, and the children love to correct her.

## What they would tell employers

Samira and Lan wrote this part together:

- Say how much language the job really takes. Talking with children is not the same as writing a report.
- Invite people to show what they can do. Half a day tells you more than a phone call.
- Speak ordinary Dutch, in short sentences, and give the other person time to answer.
- If it is still no, say what is missing.`,
  },
  looks: {
    mentee: {
      skin: 5,
      hair: 'long',
      hairColour: 'black',
      headwear: 'headscarf',
      clothes: 'jumper',
      clothesColour: 'blush',
    },
    mentor: { skin: 2, hair: 'bob', hairColour: 'grey', glasses: true, clothes: 'blazer', clothesColour: 'teal' },
  },
  pictureAlt: {
    nl: 'Tekening: Samira, een jonge vrouw met een hoofddoek en een zachtroze trui, en Lan, een vrouw met grijs haar en een bril.',
    en: 'Drawing: Samira, a young woman in a headscarf and a pink jumper, and Lan, a grey-haired woman with glasses.',
  },
  themes: ['languages', 'employers'],
}
