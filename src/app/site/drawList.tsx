import { sectionAddress, sectionAddresses } from '@/content/sections'
import 'server-only'

import type { Metadata } from 'next'
import type { PayloadRequest } from 'payload'

import { always, readOnce } from '@/app/readOnce'
import { countDocuments } from '@/content/lists/countGroups'
import { asShown, facetsOf, type ListKind } from '@/content/lists/facets'
import { findGroups } from '@/content/lists/findGroups'
import { findNames, withIds } from '@/content/lists/findNamed'
import { listElsewhere } from '@/content/lists/listElsewhere'
import { listPage } from '@/content/lists/listPage'
import type { Locale } from '@/platform/locales'
import { cardsOf } from '@/ui/cards/cardOf'
import type { Page, Section } from '@/ui/page'
import { ListView } from '@/ui/views/ListView'

import { factsOfSection } from './facts/factsOfSection'
import { filtersOf } from './filtersOf'
import { isAsWritten } from './isAsWritten'
import { type Query, queryOf, readQuery } from './listQuery'
import { metadataOf } from './metadata'
import { openPage } from './openPage'
import { pictureOf } from './pictureOf'
import { beginSite } from './siteAt'
import { SitePage } from './SitePage'

export type ListParams = {
  params: Promise<{ locale: Locale }>
  searchParams: Promise<Query>
}

export async function listMetadata(
  kind: ListKind,
  section: Section,
  { params, searchParams }: ListParams,
): Promise<Metadata> {
  const { page } = await openPage((await params).locale)
  const [{ chosen, pageNumber }, address] = [readQuery(kind, await searchParams), page.section(section) ?? '']
  return metadataOf({
    page,
    title: page.t(`sections.${section}.title`),
    description: page.t(`sections.${section}.intro`),
    alternates: sectionAddresses(section),
    canonical: address + queryOf({}, pageNumber),
    picture: pictureOf('sections', section, page.locale),
    noindex: Object.keys(chosen).length > 0,
  })
}

/** A section's front page: its documents newest first, twelve to a page, narrowed by what the address chooses. */
export async function drawList(kind: ListKind, section: Section, { params, searchParams }: ListParams) {
  const { locale } = await params
  const address = sectionAddress(locale, section)
  beginSite(locale)
  const { req, page } = await openPage(locale, address)
  const asked = await searchParams
  const { chosen, pageNumber } = readQuery(kind, asked)
  const names = await readOnce(`names ${kind} ${locale}`, () => findNames(req, kind), always)
  const narrowed = withIds(asShown(kind, chosen), names)
  const limit = kind === 'branches' ? 100 : 12
  const isWhole = pageNumber === 1 && Object.keys(chosen).length === 0
  const [groups, docs, elsewhere] = await Promise.all([
    groupsOf(req, { kind, locale, now: page.now }),
    listPage(req, { kind, chosen: narrowed, pageNumber, limit, now: page.now }),
    isWhole ? readOnce(`elsewhere ${kind} ${locale}`, () => listElsewhere(req, { kind })) : [],
  ])
  const total = countDocuments(groups, narrowed)
  const keys = [...facetsOf[kind], 'page']
  const mayBeKept = isAsWritten(asked, { keys, written: queryOf(chosen, pageNumber) })
  return (
    <SitePage
      req={req}
      page={page}
      alternates={sectionAddresses(section)}
      section={section}
      facts={factsOfSection(page, section)}
      wish={{ query: keys, keep: mayBeKept && (docs.length > 0 || isWhole) }}
    >
      <ListView
        page={page}
        variant={section as never}
        title={page.t(`sections.${section}.title`)}
        intro={page.t(`sections.${section}.intro`)}
        feed={`/${locale}/feed.xml`}
        filters={filtersOf(page, { kind, chosen, narrowed, names, groups })}
        action={address}
        total={total}
        items={cardsOf(page, kind, docs)}
        pages={{ current: pageNumber, last: Math.ceil(total / limit), hrefOf: (n) => address + queryOf(chosen, n) }}
        elsewhere={await Promise.all(elsewhere.map((other) => otherLanguage(page, kind, other)))}
      />
    </SitePage>
  )
}

/** The agenda's groups change with the hour; all others only when somebody publishes. */
const groupsOf = (req: PayloadRequest, { kind, locale, now }: { kind: ListKind; locale: Locale; now: Date }) => {
  const read = () => findGroups(req, { kind, now })
  return kind === 'events' ? read() : readOnce(`groups ${kind} ${locale}`, read)
}

/** Documents that exist in another language only, under the reader's own section word. */
async function otherLanguage(
  page: Page,
  kind: ListKind,
  { locale, docs }: { locale: Locale; docs: { id: string; title?: string | null; slug?: string | null }[] },
) {
  const items = docs.flatMap((doc) => {
    const href = page.href(kind, doc)
    return href && doc.title ? [{ title: doc.title, href, lang: locale }] : []
  })
  return {
    locale,
    label: page.t('lists.otherLanguages', { count: items.length, language: page.t(`site.languageIn.${locale}`) }),
    items,
  }
}
