/** What one line of a list says, in the order of the template. */
export const columns = [
  'role',
  'firstName',
  'lastName',
  'email',
  'telephone',
  'language',
  'branch',
  'state',
  'since',
  'sector',
  'consentDate',
  'consentHow',
] as const
export type Column = (typeof columns)[number]

/** Columns that may be left out, or stay empty: of e-mail and telephone one is needed, and whoever coordinates one branch need not name it. */
export const optionalColumns: readonly Column[] = ['email', 'telephone', 'branch', 'sector']

/** Where somebody can stand who comes from a list; what needs an interview or a reason beside it is done afterwards. */
export const importedStates = ['submitted', 'intakeDone', 'inTraining', 'ready'] as const
export type ImportedState = (typeof importedStates)[number]

type Words<Name extends string> = Record<Name, readonly string[]>

/** How columns may be headed, in any of the three languages; capitals, accents and signs do not count. */
const headings: Words<Column> = {
  role: ['role', 'rôle', 'rol', 'mentor or mentee', 'mentor ou mentee', 'mentor of mentee'],
  firstName: ['first name', 'given name', 'prénom', 'voornaam'],
  lastName: ['last name', 'surname', 'family name', 'nom', 'nom de famille', 'naam', 'achternaam', 'familienaam'],
  email: ['e-mail', 'mail', 'e-mail address', 'courriel', 'adresse e-mail', 'e-mailadres'],
  telephone: ['telephone', 'phone', 'mobile', 'téléphone', 'tél', 'gsm', 'telefoon', 'telefoonnummer'],
  language: ['language', 'langue', 'taal'],
  branch: ['branch', 'antenne', 'vestiging'],
  state: ['state', 'status', 'état', 'statut', 'toestand'],
  since: ['since', 'depuis', 'sinds', 'depuis le'],
  sector: ['sector', 'secteur'],
  consentDate: [
    'consent on',
    'consent date',
    'date of consent',
    'consentement le',
    'date du consentement',
    'toestemming op',
    'datum van de toestemming',
    'datum toestemming',
  ],
  consentHow: [
    'consent how',
    'form of consent',
    'consentement comment',
    'forme du consentement',
    'toestemming hoe',
    'vorm van de toestemming',
  ],
}

const roles: Words<'mentor' | 'mentee'> = { mentor: ['mentor'], mentee: ['mentee'] }
const languages: Words<'fr' | 'nl' | 'en'> = {
  fr: ['fr', 'french', 'français', 'frans'],
  nl: ['nl', 'dutch', 'néerlandais', 'nederlands'],
  en: ['en', 'english', 'anglais', 'engels'],
}
const states: Words<ImportedState> = {
  submitted: ['applied', 'sent', 'submitted', 'candidature envoyée', 'envoyée', 'aangemeld', 'verstuurd'],
  intakeDone: ['interview done', 'intake done', 'entretien fait', 'gesprek gedaan', 'intake gedaan'],
  inTraining: ['in training', 'en formation', 'in opleiding'],
  ready: ['ready', 'ready for a duo', 'prêt', 'prête', 'prêt·e', 'prêt·e pour un duo', 'klaar', 'klaar voor een duo'],
}
/** Consent that can be shown again (art. 7 GDPR): signed, on paper. */
const hows: Words<'onPaper'> = { onPaper: ['on paper', 'paper', 'sur papier', 'papier', 'op papier'] }

/** A word as it is compared: without capitals, accents, spaces and signs. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const finder = <Name extends string>(words: Words<Name>) => {
  const known = new Map(
    (Object.keys(words) as Name[]).flatMap((name) => words[name].map((one) => [plainWord(one), name])),
  )
  return (word: string): Name | undefined => known.get(plainWord(word))
}

export const columnCalled = finder(headings)
export const roleCalled = finder(roles)
export const languageCalled = finder(languages)
export const stateCalled = finder(states)
export const howCalled = finder(hows)
