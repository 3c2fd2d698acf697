/** The texts of a form that was sent, each at most as long as anybody writes; files count for nothing. */
export const fieldsIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('$') ? [[name, value.slice(0, 20_000)]] : [],
    ),
  )
