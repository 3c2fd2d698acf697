import type { Messages } from '../messages'

export const files: Pick<Messages, 'files'> = {
  files: {
    title: 'Iemands dossier',
    lead: 'Alles wat we over één persoon bewaren, ook wat apart bewaard wordt en toegankelijkheidsnoden. Je reden staat in het logboek. Het dossier verschijnt één keer en wordt nergens bewaard.',
    whose: 'Wiens dossier?',
    whoseHint: 'Een e-mailadres, een telefoonnummer of het nummer van een kandidatuur',
    why: 'Waarom open je het?',
    whyHint: 'De vraag of klacht waarover het gaat. Wie het logboek leest, kan dit zien.',
    button: 'Dossier openen',
    shown: 'Eén keer getoond, om deze reden: {why}',
    again: 'Nog een dossier openen',
    faults: {
      whoseMissing: 'Typ een adres of een nummer',
      noReason: 'Schrijf een reden',
      notFound: 'We bewaren niets over iemand met dit adres of nummer',
      unknown: 'Deze pagina is voor de functionaris voor gegevensbescherming',
    },
  },
}
