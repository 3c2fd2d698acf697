import type { DemoPicture } from '../shapes'

export const campaignPictures: DemoPicture[] = [
  {
    key: 'tick-all-boxes-poster',
    alt: {
      fr: 'Affiche : une jeune femme et un homme aux cheveux gris à côté de trois grandes cases. Elle coche la troisième.',
      nl: 'Affiche: een jonge vrouw en een man met grijs haar naast drie grote vakjes. Zij vinkt het derde aan.',
      en: 'Poster: a young woman and a grey-haired man beside three large boxes. She is ticking the third one.',
    },
    scene:
      'A street poster in a frame. On the left three large square boxes one above the other, two already ticked in terracotta. A young woman with dark curls and a teal jumper draws the third tick with a big brush. On the right, in a plum arch, a man of about sixty with grey hair and a marigold polo holds the paint pot. No words.',
  },
  {
    key: 'tick-all-boxes-street',
    alt: {
      fr: 'Une rangée de maisons. Des lignes relient les portes, puis continuent derrière le coin de la rue.',
      nl: 'Een rij huizen. Lijnen verbinden de deuren en lopen door voorbij de hoek van de straat.',
      en: 'A row of houses. Lines connect the doors and carry on around the corner of the street.',
    },
    scene:
      'A short row of flat, coloured terraced houses. Marigold dots on the doors are connected by a thin line. At the last house the line used to end in a dead stop; now a terracotta bridge where a circle and an arch overlap carries it on to offices, a workshop and a hospital in the distance.',
  },
  {
    key: 'sincere-diversity-piles',
    alt: {
      fr: 'Un bureau avec deux piles de CV. Une main glisse une feuille de la grande pile vers la petite.',
      nl: 'Een bureau met twee stapels cv’s. Een hand schuift een blad van de hoge naar de lage stapel.',
      en: 'A desk with two piles of CVs. A hand slides one sheet from the tall pile to the short one.',
    },
    scene:
      'A desk seen from the front, two piles of paper, one tall, one short. A hand in a blazer sleeve slides one sheet from the tall to the short pile. On the sheet only an arch-shaped portrait of a young Black man and a few grey lines. Behind the desk a wide company poster with eight smiling, very different faces. No readable words.',
  },
  {
    key: 'five-obstacles-doors',
    alt: {
      fr: 'Cinq portes de couleurs différentes côte à côte. Devant chacune, deux personnes regardent la poignée.',
      nl: 'Vijf deuren naast elkaar, elk in een andere kleur. Voor elke deur staan twee mensen.',
      en: 'Five doors side by side, each a different colour. Two people stand in front of every door.',
    },
    scene:
      'Five arch-shaped doors in marigold, plum, terracotta, teal and blush. Before each door two small figures from behind, one young and one older, of varied skin tones, hair and headwear. On the doors simple signs: a rolled diploma, a speech bubble, a stack of forms, a test tube, a telephone. The fifth door stands ajar.',
  },
  {
    key: 'episode-1-still',
    alt: {
      fr: 'Elif trie des colis avant l’aube. Derrière elle, un tiroir ouvert avec un diplôme roulé.',
      nl: 'Elif sorteert pakjes voor het licht wordt. Achter haar een open lade met een opgerold diploma.',
      en: 'Elif sorts parcels before dawn. Behind her is an open drawer with a rolled-up diploma.',
    },
    scene:
      'A conveyor belt with parcels, round clock at six, dark window. Elif, about twenty-eight, olive skin, long brown hair in a ponytail, marigold overalls, lifts a parcel. In the large circle behind her, like a thought, an open drawer with a rolled diploma.',
  },
  {
    key: 'episode-2-still',
    alt: {
      fr: 'Hamid dans un bus plein. Autour de lui, des bulles qu’il ne peut pas lire.',
      nl: 'Hamid op een volle bus. Rond hem hangen tekstballonnen die hij niet kan lezen.',
      en: 'Hamid on a crowded bus. Around him are speech bubbles he cannot read.',
    },
    scene:
      'Inside a bus, passengers of all ages. Hamid, about thirty, brown skin, short black hair, stubble, a plum jumper, holds a strap by an arch-shaped window. Speech bubbles filled with wavy lines fill the air; three small bubbles are plain marigold: the words he knows.',
  },
  {
    key: 'episode-3-still',
    alt: {
      fr: 'Mercy, casque et gants, devant une maison dessinée par des câbles de couleur.',
      nl: 'Mercy met helm en handschoenen voor een huis van gekleurde kabels.',
      en: 'Mercy in a helmet and gloves in front of a house drawn in coloured cables.',
    },
    scene:
      'Mercy, about twenty-two, dark skin, black braids under a safety helmet, teal overalls, gloves. Coloured cables run from her hands and draw the outline of a house with an arched door. In the lower corner a long list with boxes, all but one ticked.',
  },
  {
    key: 'episode-4-still',
    alt: {
      fr: 'Des éprouvettes propres sur un égouttoir et, à côté, une enveloppe fermée.',
      nl: 'Propere proefbuizen in een afdruiprek, met ernaast een dichte enveloppe.',
      en: 'Clean test tubes on a drying rack and, beside them, an envelope that is still closed.',
    },
    scene:
      'A school laboratory bench without people. Clean test tubes and two round flasks on a drying rack, light through an arched window, drops of water. Beside the rack a closed envelope with a terracotta seal. A rubber glove hangs over the tap.',
  },
  {
    key: 'episode-5-still',
    alt: {
      fr: 'Adiam dans une grande cuisine, une main sur la poche de son tablier.',
      nl: 'Adiam in een grote keuken, met een hand op de zak van haar schort.',
      en: 'Adiam in a large kitchen, one hand on the pocket of her apron.',
    },
    scene:
      'A large kitchen with steaming pans. Adiam, about thirty, brown skin, black hair in a bun under a headwrap, terracotta apron, one hand on the pocket where the corner of a telephone shows. In the steam, four empty chairs around a table.',
  },
  {
    key: 'podcast-work-studio',
    alt: {
      fr: 'Deux personnes avec un casque se parlent de part et d’autre d’un micro.',
      nl: 'Twee mensen met een koptelefoon praten met elkaar, met een microfoon tussen hen in.',
      en: 'Two people with headphones talk to each other across a microphone.',
    },
    scene:
      'A small studio. Left, in a circle, a man of about fifty-five with a grey moustache, blush shirt and headphones. Right, in an arch, a woman of about thirty-five with dark curls, teal blazer and headphones. A microphone stands where the forms overlap. Sound waves as soft arcs.',
  },
  {
    key: 'vendee-globe-boat',
    alt: {
      fr: 'Un voilier de course seul sur l’océan. Sur la voile, un cercle et une arche se rejoignent.',
      nl: 'Een zeilboot alleen op de oceaan. Op het zeil komen een cirkel en een boog samen.',
      en: 'A racing yacht alone on the ocean. On its sail, a circle and an arch meet.',
    },
    scene:
      'One racing monohull on a wide teal sea with long waves, heeling, seen from the side. On the big sail the two forms of the logo, circle and arch with terracotta overlap; no words. One tiny figure at the helm. A huge marigold sun half below the horizon.',
  },
  {
    key: 'celebration-2023-hall',
    alt: {
      fr: 'Une grande salle pleine de gens qui se saluent. Au milieu, une petite table et deux chaises.',
      nl: 'Een grote zaal vol mensen die elkaar begroeten. In het midden een kleine tafel met twee stoelen.',
      en: 'A large hall full of people greeting each other. In the middle are a small table and two chairs.',
    },
    scene:
      'A large hall with an arched ceiling and strings of round lamps. A crowd of young and older people of all skin tones, a wheelchair user among them, waving, shaking hands, raising glasses. In the middle, lit by a marigold circle, a small empty table with two chairs and two cups.',
  },
  {
    key: 'film-selam-marc-table',
    alt: {
      fr: 'Selam et Marc à une table de bibliothèque, avec un thermos et deux gobelets.',
      nl: 'Selam en Marc aan een tafel in de bibliotheek, met een thermos en twee bekers.',
      en: 'Selam and Marc at a library table with a flask and two cups.',
    },
    scene:
      'A library table by a window, bookshelves behind. Selam (dark skin, black braids, marigold hoodie) and Marc (light skin, receding grey hair, glasses, stubble, plum cardigan), drawn exactly as in their story. Between them a flask, two cups and one sheet covered in lines. Round clock at ten.',
  },
  {
    key: 'film-lina-paul-screen',
    alt: {
      fr: 'Lina dans sa cuisine devant un ordinateur. À l’écran, Paul met la main derrière l’oreille.',
      nl: 'Lina in haar keuken voor een computer. Op het scherm legt Paul een hand achter zijn oor.',
      en: 'Lina in her kitchen in front of a computer. On the screen, Paul puts a hand behind his ear.',
    },
    scene:
      'A kitchen table with a laptop. Lina (light skin, long brown hair, glasses, blush shirt) sits before it. On the screen, in an arch, Paul (very dark skin, cropped white hair, full white beard, teal jumper) puts a hand behind his ear, drawn exactly as in their story. Closed shutters in the window.',
  },
  {
    key: 'event-workshop',
    alt: {
      fr: 'Trois jeunes et une formatrice autour d’une table. L’un d’eux s’exerce au téléphone.',
      nl: 'Drie jongeren en een begeleider rond een tafel. Eén van hen oefent een telefoongesprek.',
      en: 'Three young people and a trainer around a table. One of them is practising a phone call.',
    },
    scene:
      'A bright room. Three people of twenty to thirty (one with a headscarf, one with locs, one with short blond hair) and a trainer of about fifty-five with a white bob. One young person holds a telephone to the ear, the others listen. Notes on the table, no readable words.',
  },
  {
    key: 'event-exchange-evening',
    alt: {
      fr: 'Le soir, cinq personnes de plus de cinquante ans discutent en cercle, une tasse à la main.',
      nl: '’s Avonds zitten vijf vijftigplussers in een kring te praten, met een kop in de hand.',
      en: 'In the evening, five people over fifty sit in a circle and talk, cups in hand.',
    },
    scene:
      'Evening, aubergine windows, a marigold lamp as a circle. Five people of fifty to seventy-five in a ring of chairs, varied skin tones, one with a turban, one with a hearing aid, one in a wheelchair, cups in their hands. One speaks, the others lean in. One chair is free.',
  },
]
