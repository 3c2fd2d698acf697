import type { DemoVideo } from '../shapes'

export const episode1: DemoVideo = {
  key: 'episode-1',
  kind: 'video',
  title: {
    fr: 'Elif : un master dans le tiroir',
    nl: 'Elif: een master in de lade',
    en: 'Elif: a master’s in the drawer',
  },
  language: 'fr',
  seconds: 20,
  poster: 'episode-1-still',
  transcript: {
    fr: `Langue du film : français. Elif et Hilde sont des personnages inventés.

_Une commode. Un tiroir s’ouvre. On y voit un diplôme roulé, tenu par un élastique._

**Elif :** Mon diplôme est dans un tiroir. Un master en économie.

_Il fait encore nuit. Elif pose des colis sur un tapis roulant. L’horloge indique six heures._

**Elif :** Et moi, à six heures du matin, je trie des colis.

_Gros plan sur un CV. Une gomme efface une ligne._

**Elif :** Sur mon CV, j’ai effacé le master. On me disait trop qualifiée.

_Elif et Hilde, une femme aux cheveux gris, sont assises côte à côte. Hilde tient la feuille et lit._

**Elif :** Hilde a lu ce CV à voix haute. Puis elle a dit : « On recommence. »

_La feuille, de nouveau. La ligne effacée réapparaît, tout en haut._

**Elif :** Aujourd’hui, mon master est revenu à la première ligne.`,
    nl: `Taal van de film: Frans. Elif en Hilde zijn verzonnen personages.

_Een ladekast. Een lade schuift open. Er ligt een opgerold diploma in, met een elastiekje errond._

**Elif:** Mijn diploma ligt in een lade. Een master economie.

_Het is nog donker. Elif legt pakjes op een lopende band. De klok staat op zes uur._

**Elif:** En ik? Om zes uur ’s ochtends sorteer ik pakjes.

_Een cv, van dichtbij. Een gom veegt een regel weg._

**Elif:** Op mijn cv wiste ik die master. Ik was zogezegd te hoog opgeleid.

_Elif en Hilde, een vrouw met grijs haar, zitten naast elkaar. Hilde houdt het blad vast en leest._

**Elif:** Hilde las dat cv luidop voor. “We beginnen opnieuw”, zei ze.

_Opnieuw het blad. De gewiste regel verschijnt weer, helemaal bovenaan._

**Elif:** Vandaag staat mijn master er weer. Helemaal bovenaan.`,
    en: `Language of the film: French. Elif and Hilde are invented characters.

_A chest of drawers. One drawer slides open. Inside lies a rolled-up diploma with a rubber band around it._

**Elif:** My degree is in a drawer. A master’s in economics.

_It is still dark. Elif puts parcels on a conveyor belt. The clock says six._

**Elif:** And me? At six in the morning I am sorting parcels.

_A CV in close-up. A rubber wipes out one line._

**Elif:** I took the master’s off my CV. Overqualified, people said.

_Elif and Hilde, a woman with grey hair, sit side by side. Hilde holds the sheet and reads._

**Elif:** Hilde read that CV out loud. ‘We start again,’ she said.

_The sheet again. The missing line comes back, right at the top._

**Elif:** Today my master’s is back. On the very first line.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Mon diplôme est dans un tiroir.\nUn master en économie.',
        nl: 'Mijn diploma ligt in een lade.\nEen master economie.',
        en: 'My degree is in a drawer.\nA master’s in economics.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Et moi, à six heures du matin,\nje trie des colis.',
        nl: 'En ik? Om zes uur ’s ochtends\nsorteer ik pakjes.',
        en: 'And me? At six in the morning\nI am sorting parcels.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Sur mon CV, j’ai effacé le master.\nOn me disait trop qualifiée.',
        nl: 'Op mijn cv wiste ik die master.\nIk was zogezegd te hoog opgeleid.',
        en: 'I took the master’s off my CV.\nOverqualified, people said.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Hilde a lu ce CV à voix haute.\nPuis elle a dit : « On recommence. »',
        nl: 'Hilde las dat cv luidop voor.\n“We beginnen opnieuw”, zei ze.',
        en: 'Hilde read that CV out loud.\n‘We start again,’ she said.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Aujourd’hui, mon master\nest revenu à la première ligne.',
        nl: 'Vandaag staat mijn master er weer.\nHelemaal bovenaan.',
        en: 'Today my master’s is back.\nOn the very first line.',
      },
    },
  ],
}
