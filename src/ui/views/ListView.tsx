import type { CardItem } from '../cards/CardItem'
import { Breadcrumb } from '../components/Breadcrumb'
import { Button } from '../components/Button'
import { Elsewhere, type InOtherLanguage } from '../components/Elsewhere'
import { EmptyState } from '../components/EmptyState'
import { Filters, type Filter } from '../components/Filters'
import { Forms, type Tone } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import { Pagination, type Pages } from '../components/Pagination'
import type { Page } from '../page'
import { Items, type Variant } from './Items'
import styles from './ListView.module.css'

type Props = {
  page: Page
  title: string
  intro?: string
  /** The address of the feed that follows this list. */
  feed?: string
  filters: Filter[]
  /** Where the filters are asked for: the list's own address. */
  action: string
  total: number
  items: CardItem[]
  pages: Pages
  elsewhere: InOtherLanguage[]
  variant: Variant
}

/** A section's front page: what there is, narrowed by filters, twelve at a time. */
export function ListView({
  page,
  title,
  intro,
  feed,
  filters,
  action,
  total,
  items,
  pages,
  elsewhere,
  variant,
}: Props) {
  const chosen = filters.some(({ value }) => value)
  return (
    <>
      <PageHead before={<Breadcrumb page={page} />} title={title} lead={intro} art={<Forms tone={tones[variant]} />} />
      <div className={`wrap ${styles.list}`}>
        <Filters page={page} filters={filters} action={action} />
        <div className={styles.line}>
          <p>{page.t('lists.results', { count: total })}</p>
          {feed && <a href={feed}>{page.t('lists.feed')}</a>}
        </div>
        {items.length > 0 ? (
          <Items page={page} items={items} variant={variant} />
        ) : (
          <EmptyState heading={page.t('lists.empty')} text={chosen ? page.t('lists.emptyHelp') : undefined}>
            {chosen && <Button href={action}>{page.t('lists.reset')}</Button>}
          </EmptyState>
        )}
        <Pagination page={page} pages={pages} />
        <Elsewhere page={page} elsewhere={elsewhere} />
      </div>
    </>
  )
}

const tones: Record<Variant, Tone> = {
  stories: 'sun',
  news: 'rose',
  campaigns: 'night',
  publications: 'sea',
  events: 'night',
  press: 'rose',
  branches: 'sea',
}
