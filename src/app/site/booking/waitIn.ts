import type { Page } from '@/ui/page'

/** A time to wait as people say it: minutes up to an hour, then hours, rounded up. */
export const waitIn = ({ t }: Page, seconds: number): string =>
  seconds <= 3600
    ? t('booking.minutes', { count: Math.ceil(seconds / 60) })
    : t('booking.hours', { count: Math.ceil(seconds / 3600) })
