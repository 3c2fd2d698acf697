import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * An e-mail address as it is compared: without the spaces around it and in lower case. Dots and what follows a plus
 * stay, for they are somebody else's at some houses.
 */
export const comparedEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC')

/** A telephone number in whatever notation as E.164 (`+32470123456`), or nothing where it cannot be called. */
export function comparedTelephone(telephone: string, country: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(telephone, country)
  return number?.isValid() ? number.number : undefined
}

/** Countries in whose notation a number without its own is read. */
const countries = ['BE', 'FR', 'NL'] as const

/** What somebody can have meant who types an e-mail address or a number where no country is known. */
export function comparedContacts(typed: string): string[] {
  const numbers = countries.map((country) => comparedTelephone(typed, country)).filter((one) => one !== undefined)
  return numbers.length > 0 ? [...new Set(numbers)] : [comparedEmail(typed)]
}
