import type { News } from '@/payload-types'

import { Article } from '../components/Article'
import { Button } from '../components/Button'
import { Facts } from '../components/Facts'
import { Frame } from '../components/Frame'
import { PlainHead } from '../components/PlainHead'
import { ReadNext } from '../components/ReadNext'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { VideoPlayer } from '../components/VideoPlayer'
import { formatDay } from '../format/dates'
import { linkOf } from '../linkOf'
import { populated } from '../populated'
import { tongue } from '../tongue'
import type { Read } from './Read'

/** A short item: a text, a picture or a video, and a link on. */
export function NewsView({ page, doc, shownIn, next }: Read<News>) {
  const { own, ours } = tongue(page, shownIn)
  const [picture, branch, link] = [populated(doc.picture), populated(doc.branch), linkOf(page, doc.link)]
  const branchHref = branch && page.href('branches', branch)
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={doc}
          shownIn={shownIn}
          section="news"
          eyebrow={
            doc.publishedOn && (
              <time dateTime={doc.publishedOn.slice(0, 10)}>{formatDay(page.locale, doc.publishedOn)}</time>
            )
          }
          art={picture && <Frame media={picture} priority sizes="(min-width: 48rem) 40vw, 92vw" />}
          tone="rose"
        />
      }
      aside={
        branch?.city && (
          <Facts
            lang={ours}
            facts={[
              {
                label: page.t('story.branch'),
                value: branchHref ? <a href={branchHref}>{branch.city}</a> : branch.city,
              },
            ]}
          />
        )
      }
      after={<ReadNext page={page} items={next} />}
    >
      <RichText page={page} text={doc.body} />
      <VideoPlayer page={page} video={doc.video} level={2} />
      {link && (
        <p>
          <Button href={link.href}>{link.label}</Button>
        </p>
      )}
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}
