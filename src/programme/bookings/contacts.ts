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
