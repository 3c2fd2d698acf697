import type { Document, Media, PressRelease } from '@/payload-types'

import { Article } from '../components/Article'
import { Contacts } from '../components/Contacts'
import { Download } from '../components/Download'
import { mediaAddress } from '../components/Picture'
import { PlainHead } from '../components/PlainHead'
import { Paragraphs } from '../components/Questions'
import { ReadNext } from '../components/ReadNext'
import { RichText } from '../components/RichText'
import { ShareLinks } from '../components/ShareLinks'
import { formatDay } from '../format/dates'
import { formatSize } from '../format/numbers'
import type { Page } from '../page'
import { populated } from '../populated'
import { tongue } from '../tongue'
import styles from './PressReleaseView.module.css'
import type { Read } from './Read'

/** A press release as newsrooms expect it: place and date, text, who we are, whom to call, files. */
export function PressReleaseView({ page, doc, shownIn, next }: Read<PressRelease>) {
  const { own, ours } = tongue(page, shownIn)
  const date = doc.publishedOn && formatDay(page.locale, doc.publishedOn)
  return (
    <Article
      lang={own}
      head={
        <PlainHead
          page={page}
          doc={doc}
          shownIn={shownIn}
          section="press"
          eyebrow={[page.t('search.kinds.press'), doc.city, date].filter(Boolean).join(' · ')}
          tone="rose"
        />
      }
      aside={<Contacts heading={page.t('press.contact')} contacts={doc.contacts} lang={ours} />}
      after={<ReadNext page={page} items={next} heading={page.t('press.newest')} plain />}
    >
      <RichText page={page} text={doc.body} />
      <Attachments page={page} attachments={doc.attachments} ours={ours} />
      {doc.boilerplate && (
        <section className={styles.about}>
          <h2 lang={ours}>{page.t('press.boilerplate')}</h2>
          <Paragraphs text={doc.boilerplate} />
        </section>
      )}
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

type AttachmentProps = { page: Page; attachments: PressRelease['attachments']; ours?: string }

function Attachments({ page, attachments, ours }: AttachmentProps) {
  const files = (attachments ?? []).filter(({ value }) => populated<Document | Media>(value))
  if (!files.length) return null
  return (
    <section>
      <h2 className={styles.heading} lang={ours}>
        {page.t('press.attachments')}
      </h2>
      <ul className={styles.files}>
        {files.map(({ relationTo, value }) => (
          <li key={(value as Document | Media).id}>
            {relationTo === 'documents' ? (
              <Download page={page} file={value as Document} label={(value as Document).title ?? undefined} />
            ) : (
              <PictureFile page={page} media={value as Media} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const PictureFile = ({ page, media }: { page: Page; media: Media }) => (
  <a href={mediaAddress(media.filename ?? '')} download>
    {[media.alt ?? media.filename, media.credit].filter(Boolean).join(' · ')} (
    {formatSize(page.locale, media.filesize ?? 0)})
  </a>
)
