import type { DemoNews } from '../shapes'

export const vendeeGlobe: DemoNews = {
  key: 'vendee-globe-2024',
  title: {
    fr: 'Un duo à la voile : notre nom au Vendée Globe 2024',
    nl: 'Onze naam op zee: de Vendée Globe 2024',
    en: 'Our name at sea: the Vendée Globe 2024',
  },
  summary: {
    fr: 'Benjamin Ferré court autour du monde sur un bateau qui porte notre nom. Cette visibilité ne nous coûte rien.',
    nl: 'Benjamin Ferré zeilt rond de wereld met een boot die onze naam draagt. Die zichtbaarheid kost ons niets.',
    en: 'Benjamin Ferré is racing around the world on a boat that carries our name. The visibility costs us nothing.',
  },
  publishedOn: '2024-10-24',
  body: {
    fr: `Un seul homme à bord, et pourtant deux noms sur la coque. Au Vendée Globe 2024, le navigateur Benjamin Ferré mène l’IMOCA Monnoyeur-DUO for a JOB. La course fait le tour du monde en solitaire, sans escale et sans assistance.

Benjamin Ferré et l’association se sont rencontrés au début de 2022, grâce à un partenaire commun. La visibilité nous est offerte.

Son parcours ne suit pas une ligne droite : 40 000 km en auto-stop, une traversée de l’Atlantique au sextant, une troisième place à la Mini Transat 2019. Et il a lui-même un coach d’expérience : le marin Jean Le Cam.

Seul en mer, mais pas seul pour apprendre. À terre, nous appelons cela un duo.`,
    nl: `Eén man aan boord, en toch twee namen op de romp. In de Vendée Globe 2024 vaart schipper Benjamin Ferré met de IMOCA Monnoyeur-DUO for a JOB. De wedstrijd gaat rond de wereld: solo, zonder tussenstop en zonder hulp.

Ferré en onze organisatie leerden elkaar begin 2022 kennen via een gemeenschappelijke partner. Voor de zichtbaarheid betalen we niets.

Een rechte lijn is zijn loopbaan niet: 40.000 km liften, de Atlantische Oceaan over met een sextant, derde in de Mini Transat van 2019. En ook hij heeft een coach met ervaring: zeiler Jean Le Cam.

Alleen op zee, maar niet alleen om te leren. Aan wal noemen wij dat een duo.`,
    en: `One man on board, two names on the hull. In the Vendée Globe 2024, skipper Benjamin Ferré sails the IMOCA Monnoyeur-DUO for a JOB. The race goes around the world: solo, non-stop and unassisted.

Ferré and the association met early in 2022 through a partner they share. He gives us the visibility for free.

His own route has not been a straight line. He hitch-hiked 40,000 km, crossed the Atlantic by sextant and came third in the Mini Transat in 2019. And he, too, has a coach with experience: the sailor Jean Le Cam.

Alone at sea, but not alone in learning. On land we call that a duo.`,
  },
  picture: 'news-sailing-boat',
  themes: ['network'],
}
