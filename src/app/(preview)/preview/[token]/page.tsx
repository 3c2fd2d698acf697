import type { Metadata } from 'next'

import { DocumentView } from '@/app/site/DocumentView'
import { openPage } from '@/app/site/openPage'
import { openPreview } from '@/app/site/openPreview'
import { SitePage } from '@/app/site/SitePage'
import { findDraft } from '@/content/preview/findDraft'
import { NotFoundView } from '@/ui/views/NotFoundView'

type Props = { params: Promise<{ token: string }> }

export const metadata: Metadata = {
  title: 'DUO for a JOB',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** A draft on the real page design, for whoever holds the link, until it expires. */
export default async function PreviewPage({ params }: Props) {
  const { preview, locale } = await openPreview((await params).token)
  const { req, page } = await openPage(locale)
  const doc = preview && (await findDraft(req, preview))
  if (!preview || !doc)
    return (
      <SitePage req={req} page={page} alternates={{}} wish={false}>
        <NotFoundView page={page} searchAction={page.section('search') ?? ''} lead={page.t('preview.expired')} />
      </SitePage>
    )
  return (
    <SitePage
      req={req}
      page={page}
      alternates={{}}
      wish={false}
      preview={{ expiresAt: preview.expiresAt.toISOString() }}
    >
      <DocumentView page={page} kind={preview.kind} doc={doc} shownIn={preview.locale} />
    </SitePage>
  )
}
