/** The address under which people reach the site, without a slash at its end. */
export const publicUrl = (): string => (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/$/, '')

/** Whether this is a demonstration: it says so on every page and asks robots to stay away. */
export const isDemo = (): boolean => process.env.DEMO !== '0'
