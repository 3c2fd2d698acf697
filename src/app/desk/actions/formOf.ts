import { isLocale, type Locale } from '@/platform/locales'

/** The text of a field, at most 1,000 characters of it; empty where there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}

/** The texts of some fields, as `textOf` reads each. */
export const textsOf = <Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<Name, string>

/** The language a form came in: what a browser sends back may be anything. */
export const localeOf = (value: unknown): Locale => (isLocale(value) ? value : 'fr')
