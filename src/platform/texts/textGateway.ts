import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'

export type TextGateway = { url: string; token: string; countries: CountryCode[] }

/** Countries to whose numbers texts go where SMS_COUNTRIES says nothing: where we have branches, and next to them. */
const usualCountries = 'BE,DE,FR,LU,NL'

/** Who takes text messages, or nobody; checked at start (`env.ts`). */
export function textGateway(): TextGateway | undefined {
  const [url, token] = [process.env.SMS_URL?.trim(), process.env.SMS_TOKEN?.trim()]
  if (!url || !token) return undefined
  return { url, token, countries: countriesIn(process.env.SMS_COUNTRIES?.trim() || usualCountries) ?? [] }
}

/** Countries by their two letters (ISO 3166), with commas between them; nothing where one is none. */
export function countriesIn(words: string): CountryCode[] | undefined {
  const countries = words.toUpperCase().split(/[\s,]+/)
  return countries.every((country) => isSupportedCountry(country)) ? countries : undefined
}

/**
 * Whether we send text messages to a number (E.164): there is a gateway, it may be a mobile telephone, and it belongs to
 * one of our countries, since strangers earn money with messages that they have sent to dear numbers.
 */
export function takesTexts(telephone: string | null | undefined): boolean {
  const gateway = textGateway()
  const number = gateway && telephone ? parsePhoneNumberFromString(telephone) : undefined
  if (!gateway || !number?.country || !gateway.countries.includes(number.country)) return false
  return ['MOBILE', 'FIXED_LINE_OR_MOBILE'].includes(number.getType() ?? '')
}
