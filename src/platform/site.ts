/** The address under which people reach the site, without a slash at its end. */
export const publicUrl = (): string => (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/$/, '')

/** Whether this is a demonstration: it says so on every page and asks robots to stay away. */
export const isDemo = (): boolean => process.env.DEMO !== '0'

/** What makes a rush of bookings that nobody explains: checked at start (`env.ts`), and written in docs/security.md. */
export const rushLimits = (): { share: number; crowd: number } => ({
  share: Number(process.env.RUSH_SHARE?.trim() || 20),
  crowd: Number(process.env.RUSH_CROWD?.trim() || 100),
})

/** The domain of the addresses to which bounces and answers of calendars come; none where no receiver is set. */
export const returnDomain = (): string | undefined =>
  (process.env.MAIL_RECEIVER?.trim() && process.env.MAIL_RETURN_DOMAIN?.trim().toLowerCase()) || undefined
