import type { CollectionConfig, Field } from 'payload'

import { editorOfAllBranches, editorOfBranch, isEditor, staffOrLive } from '@/content/access'
import type { Kind } from '@/content/kinds'
import { withEditorLimits } from '@/content/limits/withEditorLimits'
import { refreshAfterChange, refreshAfterDelete } from '@/content/publishing/refresh'
import { cancelPlansOfDeleted } from '@/content/publishing/cancelPlansOfDeleted'
import { draftsOnly } from '@/content/publishing/draftsOnly'
import { refuseStale } from '@/content/publishing/refuseStale'
import { makePreviewAddress } from '@/content/preview/previewToken'
import { isStaff } from '@/people/access'
import type { Declaration } from '@/people/register/Declaration'
import { personal } from '@/people/register/personal'
import { isLocale } from '@/platform/locales'

import { groups } from '../words'
import { addressFields, languageFields, languagesPanel } from './fields/address'
import { branch } from './fields/relations'

type Published = {
  slug: Kind
  labels: NonNullable<CollectionConfig['labels']>
  fields: Field[]
  /** Whose data stands in it, unless a field says otherwise. */
  declares: Declaration
  columns?: string[]
  indexes?: CollectionConfig['indexes']
}

/** A collection whose documents readers find at an address, published language by language. */
export const published = ({
  slug,
  labels,
  fields,
  declares,
  columns = ['publishedOn'],
  indexes,
}: Published): CollectionConfig =>
  withEditorLimits({
    slug,
    labels,
    indexes,
    custom: personal(declares),
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
    access: { read: staffOrLive, readVersions: isStaff, ...editorsOf(slug, fields) },
    defaultSort: '-publishedOn',
    disableDuplicate: false,
    trash: true,
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 100 },
    hooks: {
      beforeOperation: [draftsOnly],
      beforeChange: [refuseStale],
      afterChange: [refreshAfterChange],
      beforeDelete: [cancelPlansOfDeleted],
      afterDelete: [refreshAfterDelete],
    },
    fields: [languagesPanel, ...addressFields, ...fields, ...languageFields],
  })

/** Who writes: a document with a branch is its branch's, a branch its own; everything else is for all branches. */
function editorsOf(slug: Kind, fields: Field[]): Pick<Access, 'create' | 'update' | 'delete'> {
  if (slug === 'branches')
    return { create: editorOfAllBranches, update: editorOfBranch('id'), delete: editorOfAllBranches }
  if (!fields.includes(branch))
    return { create: editorOfAllBranches, update: editorOfAllBranches, delete: editorOfAllBranches }
  return { create: isEditor, update: editorOfBranch('branch'), delete: editorOfBranch('branch') }
}

type Access = NonNullable<CollectionConfig['access']>
