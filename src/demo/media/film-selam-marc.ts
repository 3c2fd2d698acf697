import type { DemoVideo } from '../shapes'

export const filmSelamMarc: DemoVideo = {
  key: 'film-selam-marc',
  kind: 'video',
  title: {
    fr: 'Selam et Marc : mardi, dix heures',
    nl: 'Selam en Marc: dinsdag, tien uur',
    en: 'Selam and Marc: Tuesday at ten',
  },
  language: 'nl',
  seconds: 24,
  poster: 'film-selam-marc-table',
  transcript: {
    fr: `Langue du film : néerlandais. C’est Selam qui parle. Selam et Marc sont des personnages inventés.

_La façade d’une bibliothèque à Gand. L’horloge indique dix heures. Marc, gilet et lunettes, descend de son vélo avec un thermos et deux gobelets._

Gand, mardi, dix heures. Marc a apporté du café.

_Une table près d’une fenêtre. Selam pose une pile d’enveloppes. Deux d’entre elles se retournent : on y voit une croix._

Quarante candidatures envoyées. Deux réponses. Deux refus.

_Marc se penche en avant, un stylo à la main. Au-dessus de Selam défilent des caisses, une palette, un camion, quatre silhouettes._

Il demande ce que je faisais avant, heure par heure. Il note tout.

_La même table, sans Selam. Deux gobelets fument. Puis la même image, toute petite, sur l’écran d’un téléphone._

Un mardi, je ne viens pas. Il envoie une photo : deux gobelets.

_Selam est de retour. Sur une carte de Gand, deux doigts suivent une piste cyclable jusqu’au port._

La semaine d’après, je suis là. On cherche un autre chemin.

_Un entrepôt. Selam tient un scanner. Sur une palette, un gobelet de café._

Je n’avais pas besoin d’un plan, mais de quelqu’un, chaque mardi.`,
    nl: `Taal van de film: Nederlands. Selam spreekt. Selam en Marc zijn verzonnen personages.

_De gevel van een bibliotheek in Gent. De klok staat op tien uur. Marc, met een vestje en een bril, stapt van zijn fiets. Hij heeft een thermos en twee bekers bij zich._

Gent, dinsdag, tien uur. Marc heeft koffie mee.

_Een tafel bij een raam. Selam legt een stapel enveloppen neer. Twee ervan draaien om: er staat een kruis op._

Veertig keer gesolliciteerd. Twee antwoorden. Twee keer nee.

_Marc leunt naar voren met een pen in de hand. Boven Selam trekken beelden voorbij: kisten, een pallet, een vrachtwagen, vier mensen._

Hij vraagt wat ik vroeger deed, uur na uur. Hij schrijft mee.

_Dezelfde tafel, zonder Selam. Er staan twee dampende bekers. Daarna hetzelfde beeld, heel klein, op het scherm van een telefoon._

Eén dinsdag kom ik niet. Hij stuurt een foto: twee bekers.

_Selam is terug. Op een kaart van Gent volgen twee vingers een fietspad naar de haven._

De week daarna zit ik er weer. We zoeken een andere weg.

_Een magazijn. Selam heeft een scanner vast. Op een pallet staat een beker koffie._

Ik had geen perfect plan nodig, maar iemand die dinsdag terugkwam.`,
    en: `Language of the film: Dutch. Selam is speaking. Selam and Marc are invented characters.

_The front of a library in Ghent. The clock says ten. Marc, in a cardigan and glasses, gets off his bike. He is carrying a flask and two cups._

Ghent, Tuesday, ten o’clock. Marc has brought coffee.

_A table by a window. Selam puts down a pile of envelopes. Two of them turn over: each is marked with a cross._

Forty applications sent. Two replies. Both said no.

_Marc leans forward, pen in hand. Pictures drift past above Selam: crates, a pallet, a lorry, four people._

He asks what I used to do, hour by hour. He writes it down.

_The same table without Selam. Two cups are steaming. Then the same picture, very small, on the screen of a phone._

One Tuesday I don’t come. He sends a photo: two cups.

_Selam is back. On a map of Ghent, two fingers follow a cycle path to the port._

A week later I’m back. We look for another way.

_A warehouse. Selam is holding a scanner. On a pallet stands a cup of coffee._

I didn’t need a perfect plan. I needed someone who came back.`,
  },
  captions: [
    {
      from: 0,
      to: 4,
      text: {
        fr: 'Gand, mardi, dix heures.\nMarc a apporté du café.',
        nl: 'Gent, dinsdag, tien uur.\nMarc heeft koffie mee.',
        en: 'Ghent, Tuesday, ten o’clock.\nMarc has brought coffee.',
      },
    },
    {
      from: 4,
      to: 8,
      text: {
        fr: 'Quarante candidatures envoyées.\nDeux réponses. Deux refus.',
        nl: 'Veertig keer gesolliciteerd.\nTwee antwoorden. Twee keer nee.',
        en: 'Forty applications sent.\nTwo replies. Both said no.',
      },
    },
    {
      from: 8,
      to: 12,
      text: {
        fr: 'Il demande ce que je faisais avant,\nheure par heure. Il note tout.',
        nl: 'Hij vraagt wat ik vroeger deed,\nuur na uur. Hij schrijft mee.',
        en: 'He asks what I used to do,\nhour by hour. He writes it down.',
      },
    },
    {
      from: 12,
      to: 16,
      text: {
        fr: 'Un mardi, je ne viens pas.\nIl envoie une photo : deux gobelets.',
        nl: 'Eén dinsdag kom ik niet.\nHij stuurt een foto: twee bekers.',
        en: 'One Tuesday I don’t come.\nHe sends a photo: two cups.',
      },
    },
    {
      from: 16,
      to: 20,
      text: {
        fr: 'La semaine d’après, je suis là.\nOn cherche un autre chemin.',
        nl: 'De week daarna zit ik er weer.\nWe zoeken een andere weg.',
        en: 'A week later I’m back.\nWe look for another way.',
      },
    },
    {
      from: 20,
      to: 24,
      text: {
        fr: 'Je n’avais pas besoin d’un plan,\nmais de quelqu’un, chaque mardi.',
        nl: 'Ik had geen perfect plan nodig,\nmaar iemand die dinsdag terugkwam.',
        en: 'I didn’t need a perfect plan.\nI needed someone who came back.',
      },
    },
  ],
}
