import type { Named } from '@/content/lists/findNamed'
import {
  type ChosenSessions,
  type Coming,
  countValues,
  type SessionFacet,
  sessionFacets,
} from '@/programme/sessions/sessionFacets'
import type { Filter } from '@/ui/components/Filters'
import { formatMonths } from '@/ui/format/dates'
import type { Page } from '@/ui/page'

type List = {
  /** As the address says it, and as the list is narrowed by it. */
  chosen: ChosenSessions
  narrowed: ChosenSessions
  coming: Coming[]
  branches: Named[]
}

/** The filters of the sessions, each with its values and how many sessions each would find. */
export const filtersOfSessions = (page: Page, list: List): Filter[] =>
  sessionFacets
    .map((facet) => filterOf(page, { ...list, facet }))
    .filter(({ options, value }) => options.length > 1 || value)

function filterOf(page: Page, { facet, chosen, narrowed, coming, branches }: List & { facet: SessionFacet }): Filter {
  const counted = countValues(coming, { facet, chosen: narrowed }).map(({ value, count }) => ({
    ...namedAs(page, { facet, value, branches }),
    count,
  }))
  const options = counted
    .filter(({ label }) => label)
    .sort((a, b) => orderOf(facet, a).localeCompare(orderOf(facet, b)))
  const value = chosen[facet]
  const valueLabel = value && namedAs(page, { facet, value: narrowed[facet] ?? value, branches }).label
  return { name: facet, label: labelOf(page, facet), options, value, valueLabel: valueLabel || undefined }
}

const orderOf = (facet: SessionFacet, { value, label }: { value: string; label: string }): string =>
  facet === 'month' ? value : label

const labelOf = ({ t }: Page, facet: SessionFacet): string =>
  facet === 'branch' ? t('lists.branch') : t(`sessions.${facet}`)

type Value = { facet: SessionFacet; value: string; branches: Named[] }

/** How an address writes a value, and how people read it. */
function namedAs({ t, locale }: Page, { facet, value, branches }: Value): { value: string; label: string } {
  switch (facet) {
    case 'branch':
      return branches.find(({ id }) => id === value) ?? { value, label: '' }
    case 'month':
      return { value, label: formatMonths(locale, value) ?? value }
    case 'audience':
      return { value, label: t(`sessions.audiences.${value as 'mentors'}`) }
    case 'language':
      return { value, label: t(`sessions.languages.${value as 'fr'}`) }
    case 'mode':
      return { value, label: t(`sessions.modes.${value as 'online'}`) }
  }
}
