import { sectionAddresses } from '@/content/sections'
import type { Metadata } from 'next'

import { metadataOf } from '@/app/site/metadata'
import { openPage } from '@/app/site/openPage'
import { beginSite } from '@/app/site/siteAt'
import { SitePage } from '@/app/site/SitePage'
import { resultsPerPage } from '@/content/search/findEntries'
import { searchSite } from '@/content/search/searchSite'
import type { Locale } from '@/platform/locales'
import type { Page } from '@/ui/page'
import { SearchView } from '@/ui/views/SearchView'

type Props = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<{ q?: string | string[]; page?: string }>
}

const alternates = sectionAddresses('search')

/** Nobody reads on for longer; another word finds sooner. */
const lastPage = 100

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  return metadataOf({
    page,
    title: page.t('search.title'),
    description: page.t('sections.search.intro'),
    alternates,
    noindex: true,
  })
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  beginSite(locale)
  const { q, page: wanted } = await searchParams
  const { req, page } = await openPage(locale, alternates[locale])
  const pageNumber = Math.min(Math.max(Math.trunc(Number(wanted)) || 1, 1), lastPage)
  const result = await searchSite(req, { query: typeof q === 'string' ? q : '', pageNumber })
  const hrefOf = (query: string, number = 1) =>
    `${alternates[locale]}?${new URLSearchParams({ q: query, ...(number > 1 ? { page: String(number) } : {}) })}`
  return (
    <SitePage
      req={req}
      page={page}
      alternates={alternates}
      section="search"
      wish={{ query: ['q', 'page'], keep: false }}
    >
      <SearchView
        page={page}
        query={result.query}
        action={alternates[locale] ?? ''}
        total={result.total}
        results={result.entries.map(({ kind, path, title, excerpt }) => ({
          kind: kindWord(page, kind),
          title,
          href: path ? `/${locale}/${path}` : `/${locale}`,
          excerpt,
          lang: locale,
        }))}
        suggestion={result.correctedTo ? { text: result.correctedTo, href: hrefOf(result.correctedTo) } : undefined}
        pages={{
          current: pageNumber,
          last: Math.min(Math.ceil(result.total / resultsPerPage), lastPage),
          hrefOf: (n: number) => hrefOf(result.query, n),
        }}
      />
    </SitePage>
  )
}

const kindWord = ({ t }: Page, kind: string): string => t(`search.kinds.${words[kind] ?? 'page'}`)

const words: Record<
  string,
  | 'page'
  | 'story'
  | 'news'
  | 'campaign'
  | 'publication'
  | 'chapter'
  | 'event'
  | 'figure'
  | 'press'
  | 'branch'
  | 'partner'
> = {
  pages: 'page',
  stories: 'story',
  news: 'news',
  campaigns: 'campaign',
  publications: 'publication',
  chapter: 'chapter',
  events: 'event',
  figures: 'figure',
  'press-releases': 'press',
  branches: 'branch',
  partners: 'partner',
}
