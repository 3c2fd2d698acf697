import type { Declaration } from '@/people/register/Declaration'

import { words } from '../words'

/** Texts about the work of the organisation: whoever is named in them has a public part in it, or agreed to be named. */
export const publicTexts: Declaration = {
  who: 'named',
  what: 'words',
  purpose: words(
    'Tell the public about the work of the organisation',
    'Informer le public du travail de l’association',
    'Het publiek informeren over het werk van de organisatie',
  ),
  basis: 'legitimateInterest',
  seenBy: ['public'],
  kept: 'published',
}

/** The story of a duo says where people come from and how they live: without their explicit consent there is none. */
export const ofDuo: Declaration = {
  who: 'duos',
  what: 'life',
  purpose: words(
    'Show by example what a duo changes',
    'Montrer par l’exemple ce que change un duo',
    'Met een voorbeeld tonen wat een duo verandert',
  ),
  basis: 'consent',
  special: 'explicitConsent',
  seenBy: ['public'],
  kept: 'withConsent',
}

/** The consent has to be shown as long as the story is (art. 7(1) GDPR). */
export const proofOfConsent: Declaration = {
  who: 'duos',
  what: 'consent',
  purpose: words(
    'Prove that the people of the story agreed',
    'Prouver que les personnes du témoignage sont d’accord',
    'Bewijzen dat de mensen in het verhaal akkoord zijn',
  ),
  basis: 'legalObligation',
  seenBy: ['staff'],
  kept: 'withDocument',
}

export const imageAndVoice: Declaration = {
  who: 'shown',
  what: 'imageAndVoice',
  purpose: words(
    'Show people and their work in pictures, films and sound',
    'Montrer les personnes et leur travail en images, en films et en sons',
    'Mensen en hun werk tonen in beeld, film en geluid',
  ),
  basis: 'consent',
  seenBy: ['public'],
  kept: 'withConsent',
}

/** Whoever made a work has the right to be named with it. */
export const maker: Declaration = {
  who: 'makers',
  what: 'identity',
  purpose: words('Name who made a work', 'Nommer l’auteur d’une œuvre', 'Vermelden wie een werk gemaakt heeft'),
  basis: 'legalObligation',
  seenBy: ['public'],
  kept: 'withDocument',
}

export const publicContact: Declaration = {
  who: 'contacts',
  what: 'contact',
  purpose: words(
    'Let people reach the organisation',
    'Permettre de joindre l’association',
    'De organisatie bereikbaar maken',
  ),
  basis: 'legitimateInterest',
  seenBy: ['public'],
  kept: 'published',
}

/** An address repeats the title of its document, and so the names in it. */
export const namesInAddresses: Declaration = {
  who: 'named',
  what: 'identity',
  purpose: words(
    'Lead readers to a document, from its old addresses too',
    'Mener à un document, aussi depuis ses anciennes adresses',
    'Lezers naar een document leiden, ook van oude adressen',
  ),
  basis: 'legitimateInterest',
  seenBy: ['public'],
  kept: 'withDocument',
}
