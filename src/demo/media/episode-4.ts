import type { DemoVideo } from '../shapes'

export const episode4: DemoVideo = {
  key: 'episode-4',
  kind: 'audio',
  title: {
    fr: 'Rostam : neuf ans d’études et un formulaire',
    nl: 'Rostam: negen jaar studie en één formulier',
    en: 'Rostam: nine years of study and a form',
  },
  language: 'en',
  seconds: 20,
  poster: 'episode-4-still',
  transcript: {
    fr: `Langue de l’enregistrement : anglais. Rostam et Nadia sont des personnages inventés.

_Il n’y a que du son, dit par des voix de synthèse. La page montre un seul dessin : des éprouvettes propres sur un égouttoir et, à côté, une enveloppe encore fermée._

**Rostam :** J’ai un doctorat en chimie. Neuf ans d’études.

**Rostam :** Ici, j’ai rempli le formulaire des gens sans diplôme.

**Rostam :** Nadia a dit : « Stop. D’abord, on demande l’équivalence. »

**Rostam :** En attendant, un labo d’école. Je lavais le matériel, j’observais.

**Rostam :** Puis une lettre est arrivée. J’ai appelé Nadia, puis j’ai ouvert.`,
    nl: `Taal van de opname: Engels. Rostam en Nadia zijn verzonnen personages.

_Er is alleen geluid, met computerstemmen. Op de pagina staat één tekening: propere proefbuizen in een afdruiprek, met ernaast een enveloppe die nog dicht is._

**Rostam:** Ik heb een doctoraat in de chemie. Negen jaar gestudeerd.

**Rostam:** Hier vulde ik het formulier in voor mensen zonder diploma.

**Rostam:** “Stop”, zei Nadia. “Eerst vragen we de erkenning aan.”

**Rostam:** Intussen werkte ik in een schoollabo. Afwassen en goed kijken.

**Rostam:** Toen kwam er een brief. Ik belde Nadia vóór ik hem opende.`,
    en: `Language of the recording: English. Rostam and Nadia are invented characters.

_This is sound only, spoken by computer voices. The page shows one drawing: clean test tubes on a drying rack and, beside them, an envelope that is still closed._

**Rostam:** I have a doctorate in chemistry. I studied for nine years.

**Rostam:** Here I filled in the form for people without a diploma.

**Rostam:** Nadia said: ‘Stop. First we ask to have it recognised.’

**Rostam:** Meanwhile I worked in a school lab. Washing up, and watching.

**Rostam:** Then a letter came. I rang Nadia before I opened it.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'J’ai un doctorat en chimie.\nNeuf ans d’études.',
        nl: 'Ik heb een doctoraat in de chemie.\nNegen jaar gestudeerd.',
        en: 'I have a doctorate in chemistry.\nI studied for nine years.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Ici, j’ai rempli le formulaire\ndes gens sans diplôme.',
        nl: 'Hier vulde ik het formulier in\nvoor mensen zonder diploma.',
        en: 'Here I filled in the form\nfor people without a diploma.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Nadia a dit : « Stop. D’abord,\non demande l’équivalence. »',
        nl: '“Stop”, zei Nadia. “Eerst vragen\nwe de erkenning aan.”',
        en: 'Nadia said: ‘Stop. First we ask\nto have it recognised.’',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'En attendant, un labo d’école.\nJe lavais le matériel, j’observais.',
        nl: 'Intussen werkte ik in een schoollabo.\nAfwassen en goed kijken.',
        en: 'Meanwhile I worked in a school lab.\nWashing up, and watching.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'Puis une lettre est arrivée.\nJ’ai appelé Nadia, puis j’ai ouvert.',
        nl: 'Toen kwam er een brief.\nIk belde Nadia vóór ik hem opende.',
        en: 'Then a letter came.\nI rang Nadia before I opened it.',
      },
    },
  ],
}
