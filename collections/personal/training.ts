import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'
import { member } from './members'

/** Who was there on which date of a course. */
export const attendance: Declaration = {
  ...member,
  what: 'life',
  purpose: words(
    'Know who has followed the course that the programme asks for',
    'Savoir qui a suivi la formation que le programme demande',
    'Weten wie de opleiding gevolgd heeft die het programma vraagt',
  ),
  seenBy: ['self', 'coordinator', 'facilitator', 'officer'],
}

export const certificate: Declaration = {
  ...attendance,
  purpose: words(
    'Prove that somebody has completed a course, to whoever they show the certificate',
    'Prouver qu’une personne a réussi une formation, à qui elle montre l’attestation',
    'Bewijzen dat iemand een opleiding afrondde, aan wie het attest te zien krijgt',
  ),
  seenBy: ['self', 'coordinator', 'facilitator', 'officer', 'public'],
}

export const courseWish: Declaration = {
  ...attendance,
  purpose: words(
    'Offer a place to whoever waits for the next run of a course',
    'Proposer une place à qui attend la prochaine session d’une formation',
    'Een plaats aanbieden aan wie op de volgende reeks wacht',
  ),
  seenBy: ['self', 'coordinator', 'officer'],
}

export const feed: Declaration = {
  ...member,
  what: 'signIn',
  purpose: words(
    'Let a member’s calendar read the dates of their courses',
    'Permettre à l’agenda d’un membre de lire les dates de ses formations',
    'De agenda van een lid de data van de opleidingen laten lezen',
  ),
  seenBy: ['machine'],
}
