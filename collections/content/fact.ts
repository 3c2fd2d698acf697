import type { CollectionConfig, Field } from 'payload'

import { refreshFactAfterChange, refreshFactAfterDelete } from '@/content/refreshFactHooks'
import { staffOrReader } from '@/content/access'
import { isEditor, isStaff } from '@/people/access'

import { groups } from '../words'

type Fact = {
  slug: string
  labels: NonNullable<CollectionConfig['labels']>
  title: string
  fields: Field[]
  columns?: string[]
}

/** A list that documents draw on: read by colleagues and pages, kept by editors, without drafts but with its history. */
export const fact = ({ slug, labels, title, fields, columns = [] }: Fact): CollectionConfig => ({
  slug,
  labels,
  admin: { useAsTitle: title, group: groups.facts, defaultColumns: [title, ...columns, 'updatedAt'] },
  access: { read: staffOrReader, readVersions: isStaff, create: isEditor, update: isEditor, delete: isEditor },
  trash: true,
  versions: { drafts: false, maxPerDoc: 50 },
  hooks: { afterChange: [refreshFactAfterChange], afterDelete: [refreshFactAfterDelete] },
  fields,
})
