import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'

/** Who works here, where and as what. */
export const account: Declaration = {
  who: 'colleagues',
  what: 'identity',
  purpose: words(
    'Know who works with the system, and give each only what their work needs',
    'Savoir qui travaille avec le système et donner à chacun ce que son travail demande',
    'Weten wie met het systeem werkt, en iedereen alleen geven wat het werk vraagt',
  ),
  basis: 'legitimateInterest',
  seenBy: ['self', 'administrator', 'officer'],
  kept: 'account',
}

export const accountContact: Declaration = {
  ...account,
  what: 'contact',
  purpose: words(
    'Sign in, and hear about one’s own account',
    'Se connecter et recevoir les messages sur son compte',
    'Aanmelden, en berichten over de eigen account krijgen',
  ),
}

/** The number that the people whom a coordinator accompanies may call. */
export const workTelephone: Declaration = {
  ...accountContact,
  purpose: words(
    'Let members call who accompanies them',
    'Permettre aux membres d’appeler qui les accompagne',
    'Leden laten bellen naar wie hen begeleidt',
  ),
  seenBy: ['self', 'administrator', 'officer', 'member'],
}

/** When somebody is away, and who stands in; why is nobody's business. */
export const standIn: Declaration = {
  ...account,
  what: 'work',
  purpose: words(
    'Know who stands in for a coordinator who is away',
    'Savoir qui remplace un·e coordinateur·rice en congé',
    'Weten wie een coördinator vervangt die weg is',
  ),
  seenBy: ['self', 'coordinator', 'member'],
  kept: 'standIn',
}

/** A plan remembers who made it, because it publishes on their behalf. */
export const plan: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: words(
    'Publish at a set moment on behalf of the colleague who asked for it',
    'Publier au moment prévu au nom du collègue qui l’a demandé',
    'Op een gepland moment publiceren namens de collega die het vroeg',
  ),
  basis: 'legitimateInterest',
  seenBy: ['staff'],
  kept: 'plan',
}

/** What the admin remembers of a colleague's way of working. */
export const habits: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: words(
    'Show the admin as the colleague left it',
    'Montrer l’administration comme le collègue l’a laissée',
    'Het beheer tonen zoals de collega het achterliet',
  ),
  basis: 'legitimateInterest',
  seenBy: ['self'],
  kept: 'habits',
}

export const editingLock: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: words(
    'Say who is editing a document at this moment',
    'Dire qui modifie un document en ce moment',
    'Zeggen wie een document op dit moment bewerkt',
  ),
  basis: 'legitimateInterest',
  seenBy: ['staff'],
  kept: 'lock',
}
