import { portalAddress } from '@/content/portalAddress'
import { translatorOf } from '@/messages/translatorOf'
import type { Locale } from '@/platform/locales'
import { publicUrl } from '@/platform/site'
import type { OnceShown } from '@/ui/desk/OneTimeCodes'

/** The address of a member's calendar, as it is shown once. */
export function showFeed(locale: Locale, token: string): OnceShown {
  const t = translatorOf(locale)
  return {
    title: t('training.feed.title'),
    text: t('training.feed.here'),
    codes: [`${publicUrl()}${portalAddress(locale, 'feed')}/${token}`],
    next: { label: t('training.title'), href: portalAddress(locale, 'training') },
  }
}
