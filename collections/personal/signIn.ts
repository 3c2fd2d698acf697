import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'

/** What somebody proves who they are with; it goes the moment that they leave. */
export const credentials: Declaration = {
  who: 'colleagues',
  what: 'signIn',
  purpose: words(
    'Make sure that it is the colleague who signs in',
    'S’assurer que c’est bien ce collègue qui se connecte',
    'Zeker zijn dat het deze collega is die zich aanmeldt',
  ),
  basis: 'legitimateInterest',
  seenBy: ['machine'],
  kept: 'credentials',
}

export const signIn: Declaration = {
  ...credentials,
  purpose: words(
    'Keep a colleague signed in, and show them where they are',
    'Garder un collègue connecté et lui montrer où il l’est',
    'Een collega aangemeld houden, en tonen waar die aangemeld is',
  ),
  seenBy: ['self'],
  kept: 'signIn',
}

export const rememberedDevice: Declaration = {
  ...credentials,
  purpose: words(
    'Ask for no code on a device that the colleague trusts',
    'Ne pas demander de code sur un appareil auquel le collègue fait confiance',
    'Geen code vragen op een toestel dat de collega vertrouwt',
  ),
  seenBy: ['self'],
  kept: 'device',
}

export const ticket: Declaration = {
  ...credentials,
  purpose: words(
    'Let a colleague take one step of a sign-in, within its time',
    'Permettre à un collègue une étape de la connexion, dans le temps prévu',
    'Een collega binnen de tijd één stap van het aanmelden laten zetten',
  ),
  kept: 'ticket',
}

export const factorReset: Declaration = {
  ...credentials,
  what: 'work',
  purpose: words(
    'Take a lost phone off an account only when two administrators agree',
    'Ne retirer un téléphone perdu d’un compte que si deux administrateurs sont d’accord',
    'Een verloren telefoon pas van een account halen als twee beheerders akkoord gaan',
  ),
  seenBy: ['administrator'],
  kept: 'factorReset',
}

/** Controllers show who reached personal data, and when (art. 5(2) and 32 GDPR). */
export const logEntry: Declaration = {
  who: 'colleagues',
  what: 'work',
  purpose: words(
    'Show who did what and who read whose data, by ids only',
    'Montrer qui a fait quoi et qui a lu les données de qui, par identifiants seulement',
    'Tonen wie wat deed en wie wiens gegevens las, alleen met nummers',
  ),
  basis: 'legalObligation',
  seenBy: ['administrator', 'officer'],
  kept: 'log',
}
