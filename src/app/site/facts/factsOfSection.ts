import { publicUrl } from '@/platform/site'
import type { Page, Section } from '@/ui/page'

import { pictureOf } from '../pictureOf'
import { breadcrumb } from './breadcrumb'
import { organisation } from './organisation'

/** The front page of a section. */
export const factsOfSection = (page: Page, section: Section): object[] => [
  {
    '@type': 'CollectionPage',
    name: page.t(`sections.${section}.title`),
    description: page.t(`sections.${section}.intro`),
    inLanguage: page.locale,
    url: publicUrl() + (page.section(section) ?? ''),
    image: publicUrl() + pictureOf('sections', section, page.locale),
    publisher: { '@id': organisation()['@id'] },
  },
  breadcrumb(page, { section, below: [] }),
  organisation(),
]
