import { openPage } from '@/app/site/openPage'
import { SitePage } from '@/app/site/SitePage'
import { type Locale, locales } from '@/platform/locales'
import { NotFoundView } from '@/ui/views/NotFoundView'

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ gone?: string }> }

/** What stands at an address where nothing stands; the proxy gives it its status. */
export default async function Missing({ params, searchParams }: Props) {
  const { req, page } = await openPage((await params).locale)
  const gone = (await searchParams).gone !== undefined
  const homes = Object.fromEntries(locales.map((locale) => [locale, `/${locale}`]))
  return (
    <SitePage req={req} page={page} alternates={homes}>
      {/* Next leaves out a page's metadata where the answer is a 404; React brings these two into the head itself. */}
      <title>{`${page.t(gone ? 'errors.goneTitle' : 'errors.notFoundTitle')} · DUO for a JOB`}</title>
      <meta name="robots" content="noindex" />
      <NotFoundView page={page} gone={gone} searchAction={page.section('search') ?? ''} />
    </SitePage>
  )
}
