import 'server-only'

import type { Metadata } from 'next'

import { translatorOf } from '@/messages/translatorOf'
import type { Translate } from '@/ui/page'
import { isLocale } from '@/platform/locales'

type Props = { params: Promise<{ locale: string }> }

/** The title of a page of the desk in its language, for Next's generateMetadata. */
export const titleOf =
  (title: (t: Translate) => string) =>
  async ({ params }: Props): Promise<Metadata> => {
    const { locale } = await params
    return { title: title(translatorOf(isLocale(locale) ? locale : 'fr')) }
  }
