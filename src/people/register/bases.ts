import { inThree } from './inThree'

/** The rights to process personal data, after art. 6(1) GDPR: a closed list. */
export const bases = {
  consent: inThree('Art. 6(1)(a): consent', 'Art. 6(1)(a) : consentement', 'Art. 6(1)(a): toestemming'),
  contract: inThree(
    'Art. 6(1)(b): performance of a contract',
    'Art. 6(1)(b) : exécution d’un contrat',
    'Art. 6(1)(b): uitvoering van een overeenkomst',
  ),
  legalObligation: inThree(
    'Art. 6(1)(c): legal obligation',
    'Art. 6(1)(c) : obligation légale',
    'Art. 6(1)(c): wettelijke verplichting',
  ),
  vitalInterests: inThree(
    'Art. 6(1)(d): vital interests',
    'Art. 6(1)(d) : intérêts vitaux',
    'Art. 6(1)(d): vitale belangen',
  ),
  publicTask: inThree(
    'Art. 6(1)(e): task in the public interest',
    'Art. 6(1)(e) : mission d’intérêt public',
    'Art. 6(1)(e): taak van algemeen belang',
  ),
  legitimateInterest: inThree(
    'Art. 6(1)(f): legitimate interest',
    'Art. 6(1)(f) : intérêt légitime',
    'Art. 6(1)(f): gerechtvaardigd belang',
  ),
}

/** The further rights that special categories of data need, after art. 9(2) GDPR. */
export const specialBases = {
  explicitConsent: inThree(
    'Art. 9(2)(a): explicit consent',
    'Art. 9(2)(a) : consentement explicite',
    'Art. 9(2)(a): uitdrukkelijke toestemming',
  ),
  socialLaw: inThree(
    'Art. 9(2)(b): employment and social protection law',
    'Art. 9(2)(b) : droit du travail et de la protection sociale',
    'Art. 9(2)(b): arbeidsrecht en socialebeschermingsrecht',
  ),
  vitalInterests: inThree(
    'Art. 9(2)(c): vital interests',
    'Art. 9(2)(c) : intérêts vitaux',
    'Art. 9(2)(c): vitale belangen',
  ),
  notForProfit: inThree(
    'Art. 9(2)(d): members of a not-for-profit body',
    'Art. 9(2)(d) : membres d’un organisme à but non lucratif',
    'Art. 9(2)(d): leden van een instantie zonder winstoogmerk',
  ),
  madePublic: inThree(
    'Art. 9(2)(e): made public by the person',
    'Art. 9(2)(e) : rendues publiques par la personne',
    'Art. 9(2)(e): door de persoon openbaar gemaakt',
  ),
  legalClaims: inThree(
    'Art. 9(2)(f): legal claims',
    'Art. 9(2)(f) : droits en justice',
    'Art. 9(2)(f): rechtsvordering',
  ),
  publicInterest: inThree(
    'Art. 9(2)(g): substantial public interest',
    'Art. 9(2)(g) : intérêt public important',
    'Art. 9(2)(g): zwaarwegend algemeen belang',
  ),
  care: inThree(
    'Art. 9(2)(h): health or social care',
    'Art. 9(2)(h) : soins de santé ou prise en charge sociale',
    'Art. 9(2)(h): gezondheidszorg of sociale diensten',
  ),
  publicHealth: inThree(
    'Art. 9(2)(i): public health',
    'Art. 9(2)(i) : santé publique',
    'Art. 9(2)(i): volksgezondheid',
  ),
  research: inThree(
    'Art. 9(2)(j): archiving, research or statistics',
    'Art. 9(2)(j) : archives, recherche ou statistiques',
    'Art. 9(2)(j): archivering, onderzoek of statistiek',
  ),
}

export type Basis = keyof typeof bases
export type SpecialBasis = keyof typeof specialBases
