import type { Figure } from '@/payload-types'

import { Breadcrumb } from '../components/Breadcrumb'
import { Button } from '../components/Button'
import { FigureCard } from '../components/FigureCard'
import { FigureTable } from '../components/FigureTable'
import { Forms } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import type { Page } from '../page'
import styles from './ImpactView.module.css'

/** What a duo changes: results beside targets, then the context, then every figure in one table. */
export function ImpactView({ page, figures, csvHref }: { page: Page; figures: Figure[]; csvHref: string }) {
  const told = figures.filter(({ what }) => what)
  return (
    <>
      <PageHead
        before={<Breadcrumb page={page} />}
        title={page.t('sections.impact.title')}
        lead={page.t('sections.impact.intro')}
        art={<Forms tone="night" />}
      />
      <div className={`wrap ${styles.sides}`}>
        <Side page={page} figures={told} nature="result" />
        <Side page={page} figures={told} nature="target" />
      </div>
      <div className={styles.context}>
        <div className="wrap">
          <Side page={page} figures={told} nature="context" />
        </div>
      </div>
      <section className={`wrap ${styles.table}`}>
        <h2>{page.t('impact.asTable')}</h2>
        <FigureTable page={page} figures={told} />
        <p className="screen">
          <Button href={csvHref} kind="second" download>
            {page.t('impact.downloadCsv')}
          </Button>
        </p>
      </section>
    </>
  )
}

const headings = { result: 'results', target: 'targets', context: 'context' } as const

function Side({ page, figures, nature }: { page: Page; figures: Figure[]; nature: Figure['nature'] }) {
  const mine = figures.filter((figure) => figure.nature === nature)
  if (!mine.length) return null
  return (
    <section className={styles[nature]}>
      <h2>{page.t(`impact.${headings[nature]}`)}</h2>
      <p className={styles.note}>{page.t(`impact.notes.${nature}`)}</p>
      <ul className={styles.cards}>
        {mine.map((figure) => (
          <FigureCard key={figure.id} page={page} figure={figure} />
        ))}
      </ul>
    </section>
  )
}
