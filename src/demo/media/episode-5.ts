import type { DemoVideo } from '../shapes'

export const episode5: DemoVideo = {
  key: 'episode-5',
  kind: 'video',
  title: {
    fr: 'Adiam : le téléphone dans le tablier',
    nl: 'Adiam: de telefoon in het schort',
    en: 'Adiam: the phone in the apron',
  },
  language: 'nl',
  seconds: 20,
  poster: 'episode-5-still',
  transcript: {
    fr: `Langue du film : néerlandais. Adiam et Jos sont des personnages inventés.

_La nuit, une table de chevet. Un téléphone éclaire le visage d’Adiam._

**Adiam :** Mon téléphone est toujours là. Ma famille peut appeler.

_Un calendrier. Les pages tombent l’une après l’autre. Quatre chaises vides entourent une table._

**Adiam :** Je l’attends depuis longtemps. Attendre, ça fatigue.

_Une lettre à moitié écrite. Jos, casquette et cheveux gris, prend sa veste. Tous deux longent un canal._

**Adiam :** Parfois, la lettre n’avançait pas. Alors, avec Jos, on marchait.

_Un pont. Jos et Adiam sont accoudés à la rambarde. L’eau passe._

**Adiam :** Jamais de reproche. Il disait : « On fait quoi, aujourd’hui ? »

_Une grande cuisine, de la vapeur, des casseroles. Adiam pose la main sur la poche de son tablier._

**Adiam :** Je travaille dans une grande cuisine. Le téléphone est dans mon tablier.`,
    nl: `Taal van de film: Nederlands. Adiam en Jos zijn verzonnen personages.

_Nacht, een nachtkastje. Een telefoon verlicht het gezicht van Adiam._

**Adiam:** Mijn telefoon ligt altijd naast me. Mijn familie kan bellen.

_Een kalender. De blaadjes vallen één voor één. Rond een tafel staan vier lege stoelen._

**Adiam:** Ik wacht al lang op hen. Wachten maakt moe.

_Een half geschreven brief. Jos, met een pet en grijs haar, neemt zijn jas. Ze wandelen samen langs een vaart._

**Adiam:** Soms kreeg ik geen brief af. Dan gingen Jos en ik wandelen.

_Een brug. Jos en Adiam leunen op de reling. Het water stroomt onder hen door._

**Adiam:** Hij vroeg nooit: waarom zo traag? Hij vroeg: wat lukt er vandaag?

_Een grote keuken, stoom, kookpotten. Adiam legt een hand op de zak van haar schort._

**Adiam:** Nu werk ik in een grote keuken. De telefoon zit in mijn schort.`,
    en: `Language of the film: Dutch. Adiam and Jos are invented characters.

_Night, a bedside table. The light of a phone falls on Adiam’s face._

**Adiam:** My phone is always next to me. My family might ring.

_A calendar. The pages drop one by one. Four empty chairs stand around a table._

**Adiam:** I have waited for them a long time. Waiting makes you tired.

_A letter, half written. Jos, who has a cap and grey hair, picks up his jacket. They walk along a canal._

**Adiam:** Some days I couldn’t finish a letter. Then Jos and I went for a walk.

_A bridge. Jos and Adiam lean on the railing. The water moves below them._

**Adiam:** He never asked why I was so slow. He asked what we could do today.

_A big kitchen, steam, saucepans. Adiam puts a hand on the pocket of her apron._

**Adiam:** Now I work in a big kitchen. The phone is in my apron.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Mon téléphone est toujours là.\nMa famille peut appeler.',
        nl: 'Mijn telefoon ligt altijd naast me.\nMijn familie kan bellen.',
        en: 'My phone is always next to me.\nMy family might ring.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Je l’attends depuis longtemps.\nAttendre, ça fatigue.',
        nl: 'Ik wacht al lang op hen.\nWachten maakt moe.',
        en: 'I have waited for them a long time.\nWaiting makes you tired.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Parfois, la lettre n’avançait pas.\nAlors, avec Jos, on marchait.',
        nl: 'Soms kreeg ik geen brief af.\nDan gingen Jos en ik wandelen.',
        en: 'Some days I couldn’t finish a letter.\nThen Jos and I went for a walk.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Jamais de reproche. Il disait :\n« On fait quoi, aujourd’hui ? »',
        nl: 'Hij vroeg nooit: waarom zo traag?\nHij vroeg: wat lukt er vandaag?',
        en: 'He never asked why I was so slow.\nHe asked what we could do today.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Je travaille dans une grande cuisine.\nLe téléphone est dans mon tablier.',
        nl: 'Nu werk ik in een grote keuken.\nDe telefoon zit in mijn schort.',
        en: 'Now I work in a big kitchen.\nThe phone is in my apron.',
      },
    },
  ],
}
