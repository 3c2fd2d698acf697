import type { Translate } from '@/ui/page'

/** Tells whoever was wrong too often how long to wait, in whole minutes. */
export const sayWait = (t: Translate, seconds: number): string =>
  t('desk.signIn.wait', { minutes: Math.ceil(seconds / 60) })
