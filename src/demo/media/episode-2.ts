import type { DemoVideo } from '../shapes'

export const episode2: DemoVideo = {
  key: 'episode-2',
  kind: 'video',
  title: {
    fr: 'Hamid : trois mots dans le bus',
    nl: 'Hamid: drie woorden op de bus',
    en: 'Hamid: three words on the bus',
  },
  language: 'nl',
  seconds: 20,
  poster: 'episode-2-still',
  transcript: {
    fr: `Langue du film : néerlandais. Hamid et Rita sont des personnages inventés.

_Un bus plein. Hamid est debout près de la vitre. Autour de lui, des bulles remplies de lignes illisibles._

**Hamid :** Dans le bus, les gens parlent. Je comprends trois mots.

_Un tableau noir avec une addition. Puis le même tableau, avec un seul mot : « goeiedag »._

**Hamid :** Avant, j’étais prof. Ici, j’ai réappris à dire bonjour.

_Un banc dans un parc. Rita, cheveux blancs et lunettes, écoute. Entre eux, une bulle encore vide._

**Hamid :** Rita parle lentement. Et elle attend que j’aie fini.

_Un téléphone posé entre deux tasses. Rita recule sa chaise. Hamid prend l’appareil._

**Hamid :** Au début, on téléphonait à deux. Maintenant, j’appelle tout seul.

_Le bus, de nouveau. Hamid se tourne vers son voisin. Une bulle sort de sa bouche._

**Hamid :** Je ne connais pas tous les mots. Mais je commence la phrase.`,
    nl: `Taal van de film: Nederlands. Hamid en Rita zijn verzonnen personages.

_Een volle bus. Hamid staat bij het raam. Rond hem hangen tekstballonnen vol onleesbare lijntjes._

**Hamid:** Op de bus hoor ik mensen praten. Ik versta drie woorden.

_Een schoolbord met een rekensom. Daarna hetzelfde bord, met één woord: “goeiedag”._

**Hamid:** Vroeger gaf ik les. Hier leerde ik opnieuw goeiedag zeggen.

_Een bank in een park. Rita, met wit haar en een bril, luistert. Tussen hen hangt een lege tekstballon._

**Hamid:** Rita praat traag. En ze wacht tot ik klaar ben.

_Een telefoon tussen twee kopjes. Rita schuift haar stoel achteruit. Hamid neemt de telefoon._

**Hamid:** Eerst belde zij met mij mee. Nu bel ik zelf.

_Opnieuw de bus. Hamid draait zich naar de man naast hem. Uit zijn mond komt een tekstballon._

**Hamid:** Ik ken nog niet alle woorden. Maar ik begin zelf de zin.`,
    en: `Language of the film: Dutch. Hamid and Rita are invented characters.

_A crowded bus. Hamid stands by the window. Around him float speech bubbles full of lines he cannot read._

**Hamid:** On the bus I hear people talk. I understand three words.

_A blackboard with a sum on it. Then the same board with a single word: ‘goeiedag’, Dutch for hello._

**Hamid:** I used to teach. Here I learned to say hello all over again.

_A park bench. Rita, who has white hair and glasses, is listening. Between them is an empty speech bubble._

**Hamid:** Rita speaks slowly. And she waits until I’ve finished.

_A telephone between two cups. Rita moves her chair back. Hamid picks up the phone._

**Hamid:** At first we rang people together. Now I make the call.

_The bus again. Hamid turns to the man beside him. A speech bubble comes from his mouth._

**Hamid:** I don’t know all the words yet. But I start the sentence.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Dans le bus, les gens parlent.\nJe comprends trois mots.',
        nl: 'Op de bus hoor ik mensen praten.\nIk versta drie woorden.',
        en: 'On the bus I hear people talk.\nI understand three words.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Avant, j’étais prof. Ici, j’ai\nréappris à dire bonjour.',
        nl: 'Vroeger gaf ik les. Hier leerde ik\nopnieuw goeiedag zeggen.',
        en: 'I used to teach. Here I learned\nto say hello all over again.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Rita parle lentement.\nEt elle attend que j’aie fini.',
        nl: 'Rita praat traag.\nEn ze wacht tot ik klaar ben.',
        en: 'Rita speaks slowly.\nAnd she waits until I’ve finished.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Au début, on téléphonait à deux.\nMaintenant, j’appelle tout seul.',
        nl: 'Eerst belde zij met mij mee.\nNu bel ik zelf.',
        en: 'At first we rang people together.\nNow I make the call.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Je ne connais pas tous les mots.\nMais je commence la phrase.',
        nl: 'Ik ken nog niet alle woorden.\nMaar ik begin zelf de zin.',
        en: 'I don’t know all the words yet.\nBut I start the sentence.',
      },
    },
  ],
}
