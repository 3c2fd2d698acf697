import type { TypedCollection } from 'payload'
import type { ReactNode } from 'react'

import type { Kind } from '@/content/kinds'
import type { Locale } from '@/platform/locales'
import type { Page } from '@/ui/page'
import { chapterAnchor, Chapters } from '@/ui/components/Chapters'
import { tongue } from '@/ui/tongue'
import { BranchView } from '@/ui/views/BranchView'
import { CampaignView } from '@/ui/views/CampaignView'
import { EventView } from '@/ui/views/EventView'
import { NewsView } from '@/ui/views/NewsView'
import { PageView } from '@/ui/views/PageView'
import { PressReleaseView } from '@/ui/views/PressReleaseView'
import { PublicationView } from '@/ui/views/PublicationView'
import { StoryView } from '@/ui/views/StoryView'

import { chaptersOf } from './chaptersOf'

type Props<K extends Kind> = { page: Page; kind: K; doc: TypedCollection[K]; shownIn: Locale }

/** A document of any kind as its own page draws it: what a preview shows. */
export function DocumentView<K extends Kind>({ kind, ...props }: Props<K>): ReactNode {
  const draw = views[kind] as (props: Omit<Props<K>, 'kind'>) => ReactNode
  return draw(props)
}

/** A chapter gets its page when the report is published; a draft has them all on this one. */
function Report(props: Omit<Props<'publications'>, 'kind'>) {
  const { page, doc, shownIn } = props
  const chapters = chaptersOf(page, doc).map((one) => ({ ...one, href: chapterAnchor(one.number) }))
  return (
    <PublicationView {...props} chapters={chapters}>
      {chapters.length > 0 && <Chapters page={page} doc={doc} chapters={chapters} ours={tongue(page, shownIn).ours} />}
    </PublicationView>
  )
}

type View<K extends Kind> = (props: Omit<Props<K>, 'kind'>) => ReactNode

const views: { [K in Kind]: View<K> } = {
  stories: (props) => <StoryView {...props} />,
  news: (props) => <NewsView {...props} />,
  campaigns: (props) => <CampaignView {...props} />,
  publications: (props) => <Report {...props} />,
  events: (props) => <EventView {...props} />,
  'press-releases': (props) => <PressReleaseView {...props} />,
  branches: (props) => <BranchView {...props} events={[]} stories={[]} />,
  pages: (props) => <PageView {...props} />,
}
