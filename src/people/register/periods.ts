import { inThree, type Texts } from './inThree'

/** From when a period counts, as the end of "two years …". */
export const moments = {
  left: inThree('after leaving', 'après le départ', 'na het vertrek'),
  expires: inThree('after expiring', 'après l’expiration', 'na het verlopen'),
  sent: inThree('after sending', 'après l’envoi', 'na het versturen'),
  made: inThree('after they were made', 'après leur création', 'nadat ze gemaakt zijn'),
  written: inThree('after it was noted', 'après l’inscription', 'na het noteren'),
  givenUp: inThree('after the last try', 'après le dernier essai', 'na de laatste poging'),
  saved: inThree('after the last change', 'après la dernière modification', 'na de laatste wijziging'),
  planned: inThree('after the planned moment', 'après le moment prévu', 'na het geplande moment'),
  trashed: inThree('in the trash', 'dans la corbeille', 'in de prullenbak'),
  replaced: inThree('after a newer version', 'après une version plus récente', 'na een nieuwere versie'),
  documentDeleted: inThree(
    'after the document is deleted',
    'après la suppression du document',
    'na het wissen van het document',
  ),
  consentWithdrawn: inThree(
    'after consent is withdrawn',
    'après le retrait du consentement',
    'na het intrekken van de toestemming',
  ),
  sessionOver: inThree('after the session', 'après la séance', 'na de sessie'),
  wayOver: inThree(
    'after the way through the programme ends, or nothing is heard any more',
    'après la fin du parcours, ou sans plus de nouvelles',
    'na het einde van het traject, of als er niets meer gehoord wordt',
  ),
  asked: inThree('after it was asked for', 'après la demande', 'na de vraag'),
  outOfUse: inThree('when it is no longer needed', 'quand ce n’est plus utile', 'zodra het niet meer nodig is'),
} satisfies Record<string, Texts>

export const ends = {
  deleted: inThree('deleted', 'effacé', 'gewist'),
  emptied: inThree('emptied of personal data', 'vidé de ses données personnelles', 'ontdaan van persoonsgegevens'),
} satisfies Record<string, Texts>

export type Period = {
  /** An ISO 8601 duration. */
  for: string
  from: keyof typeof moments
  then: keyof typeof ends
  /** The nightly clearing, an editor's act, the system in the same commit as the fact, or whoever runs the server. */
  by: 'clearing' | 'editor' | 'system' | 'operator'
}

/** How long personal data is kept. The nightly clearing carries out those that are its own: see `clearings`. */
export const periods = {
  account: { for: 'P2Y', from: 'left', then: 'emptied', by: 'clearing' },
  habits: { for: 'P0D', from: 'left', then: 'deleted', by: 'clearing' },
  credentials: { for: 'P0D', from: 'left', then: 'deleted', by: 'system' },
  // What lets nobody in any more has no use: that there was a sign-in, a device or a step stands in the log.
  signIn: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  device: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  ticket: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  factorReset: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  attempts: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  // Long enough that an attack or a wrong reading that is found late can be followed back; the database promises the same.
  log: { for: 'P12M', from: 'written', then: 'deleted', by: 'clearing' },
  // A month to see in `npm run doctor` what failed, and to mend it.
  failedWork: { for: 'P30D', from: 'givenUp', then: 'deleted', by: 'clearing' },
  // Whoever never applied is a number half a year after the session; what somebody needs to take part is over with it.
  booking: { for: 'P6M', from: 'sessionOver', then: 'emptied', by: 'clearing' },
  accessNeed: { for: 'P0D', from: 'sessionOver', then: 'deleted', by: 'clearing' },
  bookingLink: { for: 'P14D', from: 'sessionOver', then: 'deleted', by: 'clearing' },
  member: { for: 'P6M', from: 'wayOver', then: 'deleted', by: 'clearing' },
  memberSignIn: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  memberKey: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  call: { for: 'P6M', from: 'asked', then: 'deleted', by: 'clearing' },
  session: { for: 'P0D', from: 'outOfUse', then: 'deleted', by: 'editor' },
  // A task of its own takes it away after an hour; the clearing finds what a stopped worker left.
  import: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  standIn: { for: 'P0D', from: 'expires', then: 'deleted', by: 'clearing' },
  lock: { for: 'P1D', from: 'saved', then: 'deleted', by: 'clearing' },
  plan: { for: 'P1Y', from: 'planned', then: 'deleted', by: 'clearing' },
  trash: { for: 'P30D', from: 'trashed', then: 'deleted', by: 'clearing' },
  version: { for: 'P1Y', from: 'replaced', then: 'deleted', by: 'clearing' },
  withDocument: { for: 'P0D', from: 'documentDeleted', then: 'deleted', by: 'system' },
  withConsent: { for: 'P0D', from: 'consentWithdrawn', then: 'deleted', by: 'editor' },
  letter: { for: 'P0D', from: 'sent', then: 'deleted', by: 'system' },
  trial: { for: 'P0D', from: 'outOfUse', then: 'deleted', by: 'operator' },
  serverLog: { for: 'P30D', from: 'written', then: 'deleted', by: 'operator' },
  backup: { for: 'P30D', from: 'made', then: 'deleted', by: 'operator' },
  published: { for: 'P0D', from: 'outOfUse', then: 'deleted', by: 'editor' },
} as const satisfies Record<string, Period>

export type PeriodName = keyof typeof periods

/** The periods that the nightly clearing carries out. */
export type ClearedPeriod = {
  [Name in PeriodName]: (typeof periods)[Name]['by'] extends 'clearing' ? Name : never
}[PeriodName]
