import type { Page } from '@/ui/page'

/** What the form says around its fields. */
export const bookingWords = ({ t }: Page, { isWaiting, asks }: { isWaiting: boolean; asks: boolean }) => ({
  title: t(isWaiting ? 'booking.waitTitle' : 'booking.title'),
  lead: t('booking.lead'),
  rush: asks && !isWaiting ? t('booking.rush') : undefined,
  problem: t('booking.problem'),
  contact: t('booking.contact'),
  contactHint: t('booking.contactHint'),
  others: t('sessions.others'),
  wait: t('booking.sendWait'),
  send: t('booking.send'),
  answer: {
    code: t('booking.code'),
    codeHint: t('booking.codeHint'),
    cancel: t('booking.cancel'),
    prove: t('booking.prove'),
    calendar: t('booking.calendar'),
    another: t('booking.another'),
  },
})

export const callWords = ({ t }: Page) => ({
  title: t('callBack.title'),
  text: t('callBack.text'),
  problem: t('booking.problem'),
  button: t('callBack.button'),
  done: t('callBack.done'),
})
