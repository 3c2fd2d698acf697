import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'

/** Somebody who wants to come to an info session; that they do is sensitive in itself. */
export const booking: Declaration = {
  who: 'candidates',
  what: 'contact',
  purpose: words(
    'Keep a place in an info session, and write or call about it',
    'Garder une place à une séance d’info, et écrire ou appeler à ce sujet',
    'Een plaats op een infosessie bewaren, en daarover mailen of bellen',
  ),
  basis: 'consent',
  seenBy: ['self', 'coordinator', 'facilitator', 'officer'],
  kept: 'booking',
}

export const bookingContact: Declaration = {
  ...booking,
  purpose: words(
    'Notice that the same person books twice',
    'Remarquer qu’une même personne s’inscrit deux fois',
    'Merken dat dezelfde persoon zich twee keer inschrijft',
  ),
  basis: 'legitimateInterest',
  seenBy: ['machine'],
}

export const accessNeed: Declaration = {
  ...booking,
  what: 'health',
  purpose: words(
    'Arrange what somebody needs to take part',
    'Prévoir ce dont une personne a besoin pour participer',
    'Regelen wat iemand nodig heeft om mee te doen',
  ),
  special: 'explicitConsent',
  seenBy: ['coordinator', 'facilitator', 'officer'],
  kept: 'accessNeed',
}

export const bookingLink: Declaration = {
  ...booking,
  what: 'signIn',
  purpose: words(
    'Open somebody’s own booking from a letter; the link stands here as a fingerprint',
    'Ouvrir sa propre inscription depuis un courrier ; le lien figure ici comme empreinte',
    'De eigen inschrijving openen vanuit een mail; de link staat hier als vingerafdruk',
  ),
  seenBy: ['machine'],
  kept: 'bookingLink',
}

export const call: Declaration = {
  ...booking,
  purpose: words(
    'Call somebody who has no e-mail, or who asked for a call',
    'Appeler qui n’a pas d’e-mail ou demande un appel',
    'Iemand bellen die geen e-mail heeft of een telefoontje vraagt',
  ),
  seenBy: ['coordinator'],
  kept: 'call',
}

export const facilitator: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: words(
    'Say who receives people at a session, and give them its list',
    'Dire qui accueille à une séance, et lui donner la liste',
    'Zeggen wie mensen op een sessie ontvangt, en die de lijst geven',
  ),
  basis: 'legitimateInterest',
  seenBy: ['staff'],
  kept: 'session',
}

/** Who at the door said that somebody came: it is asked when two colleagues remember it differently. */
export const doorkeeper: Declaration = {
  ...facilitator,
  purpose: words(
    'Know who noted at the door who came',
    'Savoir qui a noté à la porte qui est venu',
    'Weten wie aan de deur noteerde wie kwam',
  ),
  seenBy: ['coordinator', 'facilitator', 'officer'],
  kept: 'session',
}

export const caller: Declaration = {
  ...facilitator,
  purpose: words(
    'Know who tried to reach somebody',
    'Savoir qui a essayé de joindre une personne',
    'Weten wie iemand probeerde te bereiken',
  ),
  seenBy: ['coordinator'],
  kept: 'call',
}
