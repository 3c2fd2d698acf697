import type { Texts } from '../shapes'

export const brussels = { street: 'Rue de l’Exemple 1', postcode: '1000', city: 'Bruxelles', zone: 'Europe/Brussels' }
export const antwerp = { street: 'Voorbeeldstraat 1', postcode: '2000', city: 'Antwerpen', zone: 'Europe/Brussels' }
export const ghent = { street: 'Voorbeeldlaan 8', postcode: '9000', city: 'Gent', zone: 'Europe/Brussels' }
export const liege = { street: 'Rue de l’Exemple 4', postcode: '4000', city: 'Liège', zone: 'Europe/Brussels' }
export const paris = { street: '1 rue de l’Exemple', postcode: '75000', city: 'Paris', zone: 'Europe/Paris' }
export const online = { zone: 'Europe/Brussels', mode: 'online' } as const
export const here = { mode: 'onSite' } as const

export const route: Texts = {
  fr: 'Cette adresse est un exemple. L’arrêt est à deux minutes à pied. Sonnez chez « DUO for a JOB ».',
  nl: 'Dit adres is een voorbeeld. De halte is twee minuten te voet. Bel aan bij ‘DUO for a JOB’.',
  en: 'This address is an example. The stop is two minutes away on foot. Ring the bell “DUO for a JOB”.',
}

export const bring: Texts = {
  fr: 'Rien. Vous pouvez venir avec une personne que vous connaissez.',
  nl: 'Niets. Je mag iemand meebrengen die je kent.',
  en: 'Nothing. You may bring somebody you know.',
}
