import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'
import { caller } from './programme'

/** A mentor or mentee, from the day that they apply; that somebody is one is sensitive in itself. */
export const member: Declaration = {
  who: 'members',
  what: 'identity',
  purpose: words(
    'Know who takes part in the programme, and in which branch',
    'Savoir qui participe au programme, et dans quelle antenne',
    'Weten wie aan het programma meedoet, en in welke vestiging',
  ),
  basis: 'contract',
  seenBy: ['self', 'coordinator', 'officer'],
  kept: 'member',
}

export const memberContact: Declaration = {
  ...member,
  what: 'contact',
  purpose: words(
    'Write to a member or call them, and let them sign in',
    'Écrire à un membre ou l’appeler, et lui permettre de se connecter',
    'Een lid mailen of bellen, en laten aanmelden',
  ),
}

export const memberSignIn: Declaration = {
  ...member,
  what: 'signIn',
  purpose: words(
    'Keep a member signed in, and show them where they are',
    'Garder un membre connecté et lui montrer où il l’est',
    'Een lid aangemeld houden, en tonen waar dat is',
  ),
  seenBy: ['self'],
  kept: 'memberSignIn',
}

export const memberKey: Declaration = {
  ...memberSignIn,
  purpose: words(
    'Let a member sign in by a letter, within ten minutes',
    'Permettre à un membre de se connecter par un courrier, dans les dix minutes',
    'Een lid binnen tien minuten laten aanmelden met een mail',
  ),
  seenBy: ['machine'],
  kept: 'memberKey',
}

export const application: Declaration = {
  ...member,
  what: 'life',
  purpose: words(
    'Find out together whether the programme fits, and with whom',
    'Voir ensemble si le programme convient, et avec qui',
    'Samen bekijken of het programma past, en met wie',
  ),
  basis: 'consent',
}

/** When somebody is met, and how. */
export const intake: Declaration = {
  ...application,
  purpose: words(
    'Meet each candidate alone before they begin',
    'Rencontrer chaque candidat·e en tête-à-tête avant de commencer',
    'Elke kandidaat apart ontmoeten voor de start',
  ),
}

/** What was said in the interview, in facts. */
export const interview: Declaration = {
  ...application,
  purpose: words(
    'Know what a mentee needs and what a mentor brings, to find a duo that fits',
    'Savoir ce dont un mentee a besoin et ce qu’un mentor apporte, pour former un bon duo',
    'Weten wat een mentee nodig heeft en wat een mentor meebrengt, voor een duo dat past',
  ),
}

/** What coordinators tell each other about somebody, in facts. */
export const applicationNote: Declaration = {
  ...application,
  purpose: words(
    'Let a colleague go on where another one stopped',
    'Permettre à un collègue de reprendre où un autre s’est arrêté',
    'Een collega laten verdergaan waar een andere stopte',
  ),
  basis: 'legitimateInterest',
}

/** What was written to somebody stays as long as they do. */
export const sentMessage: Declaration = {
  ...member,
  what: 'contact',
  purpose: words(
    'Show somebody all that we wrote to them, also when their letters are gone',
    'Montrer à une personne tout ce que nous lui avons écrit, même si elle n’a plus les courriers',
    'Iemand tonen wat we allemaal schreven, ook als de mails weg zijn',
  ),
}

/** Who of the house decided something about an application. */
export const mover: Declaration = {
  ...caller,
  purpose: words(
    'Know who decided on an application',
    'Savoir qui a décidé d’une candidature',
    'Weten wie over een kandidatuur besliste',
  ),
  kept: 'member',
}

/** Why somebody stopped, if they say so: it may be about their health. */
export const leaving: Declaration = {
  ...application,
  purpose: words(
    'Understand why people stop, and count it',
    'Comprendre pourquoi des personnes arrêtent, et le compter',
    'Begrijpen waarom mensen stoppen, en het tellen',
  ),
  special: 'explicitConsent',
}

/** People who are in the programme already, on their way from a list to the house; sealed, and there for an hour. */
export const importedLine: Declaration = {
  ...member,
  purpose: words(
    'Show a coordinator what a list of people would do, before they are added',
    'Montrer à la coordination ce que ferait une liste de personnes, avant de les ajouter',
    'Een coördinator tonen wat een lijst van mensen zou doen, voor ze toegevoegd worden',
  ),
  basis: 'consent',
  seenBy: ['coordinator'],
  kept: 'import',
}

/** Origin is a special category (art. 9 GDPR); how it is answered never decides by itself. */
export const eligibility: Declaration = {
  ...application,
  purpose: words(
    'Know whether somebody is one of those for whom the programme is paid',
    'Savoir si une personne fait partie de celles pour qui le programme est financé',
    'Weten of iemand hoort bij wie het programma betaald wordt',
  ),
  special: 'explicitConsent',
  seenBy: ['self', 'coordinator', 'officer'],
}
