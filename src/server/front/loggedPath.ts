/**
 * What of an address may stand in the log: a preview's address is a key, so is every part of one that is as long as the
 * tokens of this house, and a query may be what somebody typed.
 */
export const loggedPath = (url = '/'): string =>
  (url.split('?')[0] ?? '').replace(/^(\/preview\/).+/, '$1…').replace(/\/[\w-]{43}(?=\/|$)/g, '/…')
