import { Breadcrumb } from '../components/Breadcrumb'
import { Button } from '../components/Button'
import { EmptyState } from '../components/EmptyState'
import { PageHead } from '../components/PageHead'
import { Pagination, type Pages } from '../components/Pagination'
import { SearchForm } from '../components/SearchForm'
import type { Page } from '../page'
import styles from './SearchView.module.css'

type Result = {
  kind: string
  title: string
  href: string
  /** The words around what was found; `mark` where they match. */
  excerpt: { text: string; mark: boolean }[]
  lang?: string
}

type Props = {
  page: Page
  query: string
  action: string
  total: number
  results: Result[]
  suggestion?: { text: string; href: string }
  pages: Pages
}

/** Search: the question stays in its field, every answer says what kind of page it is. */
export function SearchView({ page, query, action, total, results, suggestion, pages }: Props) {
  return (
    <>
      <PageHead
        before={<Breadcrumb page={page} />}
        title={page.t('search.title')}
        lead={query ? undefined : page.t('sections.search.intro')}
        size="small"
      >
        <SearchForm page={page} action={action} query={query} />
      </PageHead>
      {query && (
        <div className={`wrap ${styles.results}`}>
          {results.length > 0 && <p className={styles.count}>{page.t('search.results', { count: total, query })}</p>}
          {suggestion && (
            <p>
              <a href={suggestion.href}>{page.t('search.didYouMean', { suggestion: suggestion.text })}</a>
            </p>
          )}
          {results.length > 0 ? <Results page={page} results={results} /> : <None page={page} query={query} />}
          <Pagination page={page} pages={pages} />
        </div>
      )}
    </>
  )
}

const Results = ({ page, results }: { page: Page; results: Result[] }) => (
  <ol>
    {results.map(({ kind, title, href, excerpt, lang }) => {
      const other = lang && lang !== page.locale ? lang : undefined
      return (
        <li key={href} className={styles.result}>
          <p className={styles.kind}>{kind}</p>
          <h2 lang={other}>
            <a href={href} hrefLang={other}>
              {title}
            </a>
          </h2>
          <p lang={other}>{excerpt.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))}</p>
        </li>
      )
    })}
  </ol>
)

const None = ({ page, query }: { page: Page; query: string }) => (
  <EmptyState
    heading={query.trim().length < 2 ? page.t('search.tooShort') : page.t('search.none', { query: short(query) })}
    text={page.t('search.noneHelp')}
  >
    <Button kind="second" href={`/${page.locale}`}>
      {page.t('site.home')}
    </Button>
  </EmptyState>
)

const short = (query: string) => (query.length > 80 ? `${query.slice(0, 80)}…` : query)
