import type { Metadata } from 'next'

import { openPage } from '@/app/site/openPage'
import { SitePage } from '@/app/site/SitePage'
import { type Locale, locales } from '@/platform/locales'
import { NotFoundView } from '@/ui/views/NotFoundView'

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ gone?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return { title: `${page.t('errors.notFoundTitle')} · DUO for a JOB`, robots: { index: false } }
}

/** What stands at an address where nothing stands; the proxy gives it its status. */
export default async function Missing({ params, searchParams }: Props) {
  const { req, page } = await openPage((await params).locale)
  const homes = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`]))
  return (
    <SitePage req={req} page={page} alternates={homes}>
      <NotFoundView
        page={page}
        gone={(await searchParams).gone !== undefined}
        searchAction={page.section('search') ?? ''}
      />
    </SitePage>
  )
}
