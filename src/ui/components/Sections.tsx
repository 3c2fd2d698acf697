import type { Campaign } from '@/payload-types'

import { classes } from '../classes'
import { linkOf } from '../linkOf'
import type { Page } from '../page'
import { allPopulated, populated } from '../populated'
import { CallToAction } from './CallToAction'
import { FigureBand } from './FigureBand'
import { Frame } from './Frame'
import { Questions } from './Questions'
import { Quotation } from './Quotation'
import { RichText } from './RichText'
import styles from './Sections.module.css'
import { Steps } from './Steps'
import { VideoPlayer } from './VideoPlayer'

export type Block = NonNullable<Campaign['sections']>[number]

type Props = { page: Page; sections: Block[] | null | undefined; lang?: string; axis?: boolean }

/** The typed parts of a page or campaign, in the editor's order; `axis` sets them where articles set their text. */
export function Sections({ page, sections, lang, axis = false }: Props) {
  return (
    <div className={classes(styles.sections, axis && styles.axis)}>
      {(sections ?? []).map((block, index) => (
        <div key={block.id ?? index} className={styles[block.blockType]}>
          {draw(page, block, lang)}
        </div>
      ))}
    </div>
  )
}

function draw(page: Page, block: Block, lang?: string) {
  switch (block.blockType) {
    case 'text':
      return <TextBlock page={page} block={block} />
    case 'quotation':
      return <Quotation page={page} {...block} lang={lang} />
    case 'picture':
      return <PictureBlock block={block} />
    case 'figures':
      return <FigureBand page={page} heading={block.heading} figures={allPopulated(block.figures)} within />
    case 'video':
      return <VideoPlayer page={page} video={block.video} level={2} />
    case 'steps':
      return <Steps heading={block.heading} steps={block.steps ?? []} level={block.heading ? 3 : 2} />
    case 'questions':
      return <Questions heading={block.heading} questions={block.questions ?? []} />
    case 'callToAction':
      return <CallToAction heading={block.heading} text={block.text} link={linkOf(page, block)} />
  }
}

function TextBlock({ page, block }: { page: Page; block: Extract<Block, { blockType: 'text' }> }) {
  if (!block.body) return null
  return (
    <section>
      {block.heading && <h2>{block.heading}</h2>}
      <RichText page={page} text={block.body} from={block.heading ? 3 : 2} />
    </section>
  )
}

function PictureBlock({ block }: { block: Extract<Block, { blockType: 'picture' }> }) {
  const media = populated(block.picture)
  if (!media) return null
  const words = [block.caption, media.credit].filter(Boolean).join(' · ')
  return (
    <figure>
      <Frame media={media} sizes="(min-width: 60rem) 50rem, 92vw" credit={false} />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  )
}
