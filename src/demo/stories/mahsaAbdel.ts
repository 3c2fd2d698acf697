import type { DemoStory } from '../shapes'

export const mahsaAbdel: DemoStory = {
  key: 'mahsa-abdel',
  title: {
    fr: 'Trop de diplômes, et toujours un papier qui manque',
    nl: 'Te veel diploma’s, en altijd één papier te weinig',
    en: 'Too many degrees, and always one paper short',
  },
  summary: {
    fr: 'Trop qualifiée pour un emploi, pas assez de preuves pour l’autre. Mahsa et Abdel ont dessiné toutes les portes, puis choisi la première.',
    nl: 'Te hoog opgeleid voor de ene job, te weinig attesten voor de andere. Mahsa en Abdel tekenden alle deuren en kozen er één.',
    en: 'Overqualified for one job, short of a certificate for the next. Mahsa and Abdel drew every door, then chose one.',
  },
  publishedOn: '2025-12-04',
  mentee: 'Mahsa',
  mentor: 'Abdel',
  branch: 'brussels',
  sector: 'it',
  period: { from: '2025-03', to: '2025-09' },
  quotes: [
    {
      text: {
        fr: 'Dès que j’avais un papier, on m’en demandait un autre. J’ai commencé à croire que le problème, c’était moi.',
        nl: 'Telkens als ik een papier had, vroegen ze een ander. Ik begon te denken dat het aan mij lag.',
        en: 'Each time I got the paper, they asked for another one. I started to think the problem was me.',
      },
      speaker: 'Mahsa',
      role: 'mentee',
      language: 'en',
    },
    {
      text: {
        fr: 'Sur sept portes, il y en avait trois qui ne dépendaient pas d’elle. Il fallait que quelqu’un le lui dise.',
        nl: 'Van de zeven deuren waren er drie waar zij niets aan kon doen. Iemand moest haar dat zeggen.',
        en: 'Of the seven doors, three had nothing to do with her. Somebody had to tell her that.',
      },
      speaker: 'Abdel',
      role: 'mentor',
      language: 'fr',
    },
  ],
  body: {
    fr: `Sur le mur de la cuisine d’Abdel, il y a une bande de papier d’un mètre cinquante. Mahsa y a dessiné sept portes. Sur chacune, une phrase qu’elle a entendue : « trop qualifiée », « pas de certificat », « pas assez de français », « pas de néerlandais », « pas d’expérience belge », « trop longtemps sans emploi », et la dernière : « votre profil est très intéressant, mais ».

Mahsa, 32 ans, a testé des logiciels bancaires pendant sept ans. À Bruxelles, elle a d’abord visé plus bas, dans un service d’aide aux utilisateurs. Trop qualifiée. Elle a visé son vrai métier. Il manquait un certificat. Elle a appris le français. Alors il manquait le néerlandais.

## Qui a la clé ?

Abdel, 58 ans, a dirigé des équipes réseau pendant vingt ans. Lui aussi a longtemps été « le collègue au nom difficile ». Ils parlaient anglais pour réfléchir, français pour s’entraîner.

Devant le mur, il posait une seule question : qui a la clé de cette porte ? Pour deux portes, c’était Mahsa. Pour deux autres, un service ou une école. Pour trois, un employeur, et seulement lui.

Mahsa a barré ces trois portes. Pas pour y renoncer. Pour ne plus s’en vouloir.

## Un seul papier à la fois

Ils ont choisi un certificat international de test de logiciels. Mahsa connaissait la matière, mais pas le jargon de l’examen. Chaque semaine, Abdel lui posait vingt questions. En juillet, elle a obtenu 38 points sur 40.

Entre-temps, elle a corrigé son CV : moins de titres, plus d’exemples. Trois entretiens ont suivi.

## Ce qui reste ouvert

En octobre 2025, Mahsa a commencé un stage rémunéré de six mois dans une équipe de test. Ce n’est pas encore un contrat. La porte du néerlandais est entrouverte : elle suit un cours du soir.

La bande de papier est toujours au mur. Mahsa y a ajouté une poignée, d’un seul trait rouge.`,
    nl: `In de keuken van Abdel hangt een strook papier van anderhalve meter. Mahsa heeft er zeven deuren op getekend. Op elke deur staat een zin die ze te horen kreeg: “overgekwalificeerd”, “geen certificaat”, “te weinig Frans”, “geen Nederlands”, “geen Belgische ervaring”, “te lang zonder werk”. En op de laatste: “u hebt een heel interessant profiel, maar”.

Mahsa, 32, testte zeven jaar lang software voor banken. In Brussel mikte ze eerst lager, op een helpdesk. Overgekwalificeerd. Daarna mikte ze op haar echte beroep. Het certificaat ontbrak. Ze leerde Frans. Toen ontbrak het Nederlands.

## Wie heeft de sleutel?

Abdel, 58, gaf twintig jaar leiding aan netwerkteams. Ook hij was jarenlang “die collega met de moeilijke naam”. Ze spraken Engels om na te denken en Frans om te oefenen.

Voor de muur stelde hij telkens dezelfde vraag: wie heeft de sleutel van deze deur? Bij twee deuren was dat Mahsa zelf. Bij twee andere een dienst of een school. Bij drie deuren een werkgever, en niemand anders.

Die drie deuren heeft Mahsa doorstreept. Ze gaf ze niet op. Ze wilde het alleen niet langer zichzelf verwijten.

## Eén papier tegelijk

Ze kozen voor een internationaal certificaat in het testen van software. De stof kende Mahsa, het jargon van het examen niet. Elke week vuurde Abdel twintig vragen op haar af. In juli haalde ze 38 op 40.

Ondertussen herschreef ze haar cv, met minder titels en meer voorbeelden. Er volgden drie gesprekken.

## Wat nog openstaat

In oktober 2025 begon Mahsa aan een betaalde stage van zes maanden in een testteam. Een contract is dat nog niet. De deur van het Nederlands staat op een kier: ze volgt avondles.

De strook papier hangt er nog. Mahsa tekende er een klink bij, in één rode lijn.`,
    en: `A strip of paper, a metre and a half long, hangs on Abdel’s kitchen wall. Mahsa has drawn seven doors on it. On each one is a sentence she was given: ‘overqualified’, ‘no certificate’, ‘not enough French’, ‘no Dutch’, ‘no Belgian experience’, ‘too long out of work’. And on the last: ‘you have a very interesting profile, but’.

Mahsa, 32, spent seven years testing software for banks. In Brussels she aimed lower at first, at a helpdesk. Overqualified. Then she aimed at her own job. She lacked the certificate. She learned French. Now she lacked Dutch.

## Who holds the key?

Abdel, 58, led network teams for twenty years. For much of that time he, too, was ‘the colleague with the difficult name’. They spoke English to think and French to practise.

In front of the wall he kept asking one question: who holds the key to this door? For two of them it was Mahsa. For two more, an office or a school. For three, it was an employer and nobody else.

Mahsa crossed those three out. She had not given up on them. She had simply stopped blaming herself.

## One paper at a time

They settled on an international certificate in software testing. Mahsa knew the work but not the jargon of the exam. Every week Abdel fired twenty questions at her. In July she scored 38 out of 40.

Meanwhile she rewrote her CV, with fewer titles and more examples. Three interviews followed.

## What is still open

In October 2025 Mahsa began a paid six-month placement in a testing team. It is not a contract yet. The Dutch door is ajar: she goes to evening classes.

The strip of paper is still up. Mahsa has added a door handle, in a single red line.`,
  },
  looks: {
    mentee: {
      skin: 3,
      hair: 'curls',
      hairColour: 'brown',
      glasses: true,
      clothes: 'jumper',
      clothesColour: 'terracotta',
    },
    mentor: {
      skin: 4,
      hair: 'short',
      hairColour: 'grey',
      beard: 'moustache',
      clothes: 'shirt',
      clothesColour: 'paper',
    },
  },
  pictureAlt: {
    fr: 'Dessin : Mahsa, jeune femme aux cheveux bouclés et aux lunettes, et Abdel, homme à la moustache grise, en chemise claire.',
    nl: 'Tekening: Mahsa, een jonge vrouw met krullen en een bril, en Abdel, een man met een grijze snor en een licht hemd.',
    en: 'Drawing: Mahsa, a young woman with curly hair and glasses, and Abdel, a man with a grey moustache and a pale shirt.',
  },
  themes: ['diplomas', 'discrimination', 'digital'],
}
