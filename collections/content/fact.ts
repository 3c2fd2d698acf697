import type { CollectionConfig, Field } from 'payload'

import { refreshFactAfterChange, refreshFactAfterDelete } from '@/content/refreshFactHooks'
import { editorOfAllBranches, staffOrReader } from '@/content/access'
import { withEditorLimits } from '@/content/limits/withEditorLimits'
import { isStaff } from '@/people/access'
import type { Entry } from '@/people/register/Declaration'

import { groups } from '../words'

type Fact = {
  slug: string
  labels: NonNullable<CollectionConfig['labels']>
  title: string
  fields: Field[]
  /** Whose data stands in it, or why nobody's does. */
  declares: { personal: Entry }
  columns?: string[]
}

/** A list that documents draw on: read by colleagues and pages, kept by editors, without drafts but with its history. */
export const fact = ({ slug, labels, title, fields, declares, columns = [] }: Fact): CollectionConfig =>
  withEditorLimits({
    slug,
    labels,
    custom: declares,
    admin: { useAsTitle: title, group: groups.facts, defaultColumns: [title, ...columns, 'updatedAt'] },
    access: {
      read: staffOrReader,
      readVersions: isStaff,
      create: editorOfAllBranches,
      update: editorOfAllBranches,
      delete: editorOfAllBranches,
    },
    trash: true,
    versions: { drafts: false, maxPerDoc: 50 },
    hooks: { afterChange: [refreshFactAfterChange], afterDelete: [refreshFactAfterDelete] },
    fields,
  })
