import { Button } from '../components/Button'
import { Forms } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import { SearchForm } from '../components/SearchForm'
import type { Page } from '../page'
import styles from './NotFoundView.module.css'

type Props = {
  page: Page
  gone?: boolean
  searchAction: string
  /** Said instead of the usual words. */
  lead?: string
}

/** No page here: said in words, with the search and the way home; the two forms have not met. */
export function NotFoundView({ page, gone = false, searchAction, lead }: Props) {
  return (
    <PageHead
      title={page.t(gone ? 'errors.goneTitle' : 'errors.notFoundTitle')}
      lead={lead ?? page.t(gone ? 'errors.goneText' : 'errors.notFoundText')}
      art={<Forms apart tone="sea" />}
      size="small"
    >
      <p className={styles.help}>{page.t('errors.notFoundHelp')}</p>
      <SearchForm page={page} action={searchAction} />
      <p className={styles.help}>
        <Button kind="second" href={`/${page.locale}`}>
          {page.t('site.home')}
        </Button>
      </p>
    </PageHead>
  )
}
