import { publicUrl } from '@/platform/site'
import type { Page, Section } from '@/ui/page'

type Step = { name: string; item: string }

/** The way to a page: home, its section, what stands above it, and itself. */
export function breadcrumb(page: Page, { section, below }: { section?: Section; below: Step[] }): object {
  const front = section && page.section(section)
  const steps = [
    { name: page.t('site.home'), item: `${publicUrl()}/${page.locale}` },
    ...(section && front ? [{ name: page.t(`sections.${section}.title`), item: publicUrl() + front }] : []),
    ...below,
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
