import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { nobody } from '@/people/access'
import { exportLog, searchedFields } from '@/people/log/exportLog'
import { readsLog } from '@/people/log/readsLog'
import { openTo } from '@/people/openTo'
import { personal } from '@/people/register/personal'

import { logEntry } from '../personal/signIn'
import { groups, named, words } from '../words'
import { actOptions, doerOptions } from './logWords'

const text = (name: string, label: ReturnType<typeof words>, index = false): Field => ({
  name,
  type: 'text',
  label,
  index,
})

/** Who did what, when and why. Rows are only added, by `writeLog`; the database refuses anything else. */
export const Log: CollectionConfig = {
  slug: 'log',
  labels: named(words('Log entry', 'Entrée du journal', 'Logregel'), words('Log', 'Journal', 'Logboek')),
  custom: personal(logEntry),
  admin: {
    group: groups.system,
    useAsTitle: 'subject',
    listSearchableFields: searchedFields,
    defaultColumns: ['at', 'by', 'actor', 'act', 'subject', 'document', 'language', 'fields'],
    hidden: ({ user }) => !readsLog(user as PayloadRequest['user']),
    components: { listMenuItems: ['@/app/(payload)/log/ExportLink#ExportLink'] },
    pagination: { defaultLimit: 50 },
  },
  access: { read: ({ req: { user } }) => readsLog(user), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-at',
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  indexes: [{ fields: ['document', 'at'] }, { fields: ['actor', 'at'] }],
  endpoints: [openTo('officers and administrators', { path: '/export', method: 'get', handler: exportLog })],
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('When', 'Quand', 'Wanneer'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'by', type: 'select', required: true, options: doerOptions, label: words('Who', 'Qui', 'Wie') },
    text('actor', words('Account', 'Compte', 'Account')),
    text('onBehalfOf', words('On behalf of', 'Au nom de', 'In naam van')),
    { name: 'act', type: 'select', required: true, options: actOptions, label: words('What', 'Quoi', 'Wat') },
    { ...text('subject', words('Where', 'Où', 'Waar')), required: true } as Field,
    text('document', words('Document', 'Document', 'Document')),
    {
      name: 'people',
      type: 'textarea',
      label: words('About these people', 'Sur ces personnes', 'Over deze mensen'),
    },
    text('language', words('Language', 'Langue', 'Taal')),
    { name: 'fields', type: 'textarea', label: words('Fields', 'Champs', 'Velden') },
    { name: 'given', type: 'textarea', label: words('Given', 'Accordé', 'Gegeven') },
    { name: 'taken', type: 'textarea', label: words('Taken away', 'Retiré', 'Afgenomen') },
    { name: 'why', type: 'textarea', label: words('Why', 'Pourquoi', 'Waarom') },
  ],
}
