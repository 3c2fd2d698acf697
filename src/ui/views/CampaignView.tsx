import type { Campaign } from '@/payload-types'

import { Article } from '../components/Article'
import { Button } from '../components/Button'
import { CallToAction } from '../components/CallToAction'
import { Episodes } from '../components/Episodes'
import { Facts } from '../components/Facts'
import { Frame } from '../components/Frame'
import { PartnerStrip } from '../components/PartnerStrip'
import { PlainHead } from '../components/PlainHead'
import { PressQuotations } from '../components/PressQuotations'
import { ReadNext } from '../components/ReadNext'
import { Sections } from '../components/Sections'
import { ShareLinks } from '../components/ShareLinks'
import { VideoPlayer } from '../components/VideoPlayer'
import { formatDay } from '../format/dates'
import { isRunning } from '../isRunning'
import { linkOf } from '../linkOf'
import type { Page } from '../page'
import { allPopulated, populated } from '../populated'
import { tongue } from '../tongue'
import styles from './CampaignView.module.css'
import type { Read } from './Read'

/** A campaign: its message set large, film and series, who made it, what the press said, and what to do now. */
export function CampaignView({ page, doc, shownIn, next }: Read<Campaign>) {
  const { own, ours } = tongue(page, shownIn)
  const picture = populated(doc.picture)
  const link = linkOf(page, doc.callToAction)
  return (
    <Article
      lang={own}
      head={
        <>
          <PlainHead
            page={page}
            doc={doc}
            shownIn={shownIn}
            section="campaigns"
            art={picture && <Frame media={picture} priority sizes="(min-width: 48rem) 40vw, 92vw" />}
            tone="night"
          />
          {doc.keyMessage && (
            <div className={styles.message}>
              <p className="wrap">{doc.keyMessage}</p>
            </div>
          )}
        </>
      }
      aside={
        <div lang={ours}>
          <Facts facts={factsOf(page, doc)} />
          {link && (
            <p className={styles.action}>
              <Button href={link.href}>{link.label}</Button>
            </p>
          )}
        </div>
      }
      after={
        <>
          {link && <CallToAction heading={page.t('story.nextStep.heading')} link={link} />}
          <ReadNext page={page} items={next} />
        </>
      }
    >
      <VideoPlayer page={page} video={doc.video} level={2} />
      <Sections page={page} sections={doc.sections} lang={own} />
      <Episodes page={page} episodes={doc.episodes ?? []} ours={ours} />
      <PressQuotations page={page} doc={doc} own={own} ours={ours} />
      <PartnerStrip page={page} partners={allPopulated(doc.partners)} ours={ours} />
      <div lang={ours}>
        <ShareLinks page={page} title={doc.title ?? ''} />
      </div>
    </Article>
  )
}

function factsOf(page: Page, doc: Campaign) {
  const { audiences, themes } = doc
  return [
    { label: page.t('lists.audience'), value: audiences?.map((one) => page.t(`campaign.audiences.${one}`)).join(', ') },
    {
      label: page.t('impact.period'),
      value: periodOf(page, doc),
    },
    {
      label: page.t('lists.theme'),
      value: allPopulated(themes)
        .map(({ name }) => name)
        .filter(Boolean)
        .join(', '),
    },
  ]
}

function periodOf(page: Page, { startsOn, endsOn }: Campaign): string | undefined {
  const day = (date: string) => formatDay(page.locale, date)
  if (endsOn && new Date(endsOn) < page.now) return page.t('campaign.endedOn', { date: day(endsOn) })
  if (isRunning(page, { startsOn, endsOn })) return page.t('campaign.running')
  return startsOn ? page.t('campaign.startsOn', { date: day(startsOn) }) : undefined
}
