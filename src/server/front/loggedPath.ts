/** What of an address may stand in the log: a preview address is a key, and a query may be what somebody typed. */
export const loggedPath = (url = '/'): string => (url.split('?')[0] ?? '').replace(/^(\/preview\/).+/, '$1…')
