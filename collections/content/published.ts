import type { CollectionConfig, Field } from 'payload'

import { staffOrLive } from '@/content/access'
import type { Kind } from '@/content/kinds'
import { refreshAfterChange, refreshAfterDelete } from '@/content/publishing/refresh'
import { draftsOnly } from '@/content/publishing/draftsOnly'
import { refuseStale } from '@/content/publishing/refuseStale'
import { makePreviewAddress } from '@/content/preview/previewToken'
import { isEditor, isStaff } from '@/people/access'
import { isLocale } from '@/platform/locales'

import { groups } from '../words'
import { addressFields, languageFields, languagesPanel } from './fields/address'

type Published = {
  slug: Kind
  labels: NonNullable<CollectionConfig['labels']>
  fields: Field[]
  columns?: string[]
  indexes?: CollectionConfig['indexes']
}

/** A collection whose documents readers find at an address, published language by language. */
export const published = ({
  slug,
  labels,
  fields,
  columns = ['publishedOn'],
  indexes,
}: Published): CollectionConfig => ({
  slug,
  labels,
  indexes,
  admin: {
    useAsTitle: 'title',
    group: groups.content,
    defaultColumns: ['title', 'live', ...columns, '_status', 'updatedAt'],
    components: { edit: { PublishButton: '@/app/(payload)/publishing/PublishLanguages#PublishLanguages' } },
    preview: ({ id }, { locale, req }) =>
      typeof id === 'string' && isLocale(locale)
        ? makePreviewAddress(req.payload.secret, { kind: slug, id, locale, hours: 1 })
        : null,
  },
  access: { read: staffOrLive, readVersions: isStaff, create: isEditor, update: isEditor, delete: isEditor },
  defaultSort: '-publishedOn',
  disableDuplicate: false,
  trash: true,
  versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 100 },
  hooks: {
    beforeOperation: [draftsOnly],
    beforeChange: [refuseStale],
    afterChange: [refreshAfterChange],
    afterDelete: [refreshAfterDelete],
  },
  fields: [languagesPanel, ...addressFields, ...fields, ...languageFields],
})
