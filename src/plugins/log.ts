import { Log } from '@collections/system/Log'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload'

import { logChange } from '@/people/log/logChange'
import { logReading } from '@/people/log/logReading'
import { aboutPeople, leftOut } from '@/people/log/scope'
import { writeLog } from '@/people/log/writeLog'

import { capability } from './capability'

/** Who did what: hangs on everything that the plugins before it keep, so it stands last; never switched off. */
export const log = (): Plugin => (config) =>
  capability({ name: 'log', collections: [Log] })({
    ...config,
    collections: (config.collections ?? []).map((kept) => (leftOut[kept.slug] ? kept : watched(kept))),
    globals: (config.globals ?? []).map(watchedGlobal),
  })

// The log's hooks come first: what a later hook's error does not undo, such as one document of many, is logged already.
const watched = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [afterChange, ...(collection.hooks?.afterChange ?? [])],
    afterDelete: [afterDelete, ...(collection.hooks?.afterDelete ?? [])],
    afterOperation: [
      ...(aboutPeople.includes(collection.slug) ? [afterRead] : []),
      ...(collection.hooks?.afterOperation ?? []),
    ],
  },
})

const watchedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [afterGlobalChange, ...(global.hooks?.afterChange ?? [])] },
})

const afterChange: CollectionAfterChangeHook<{ id: string }> = ({ collection, data, doc, previousDoc, ...rest }) =>
  logChange(rest.req, {
    kept: collection,
    operation: rest.operation,
    data,
    doc,
    before: previousDoc,
  })

type Values = Record<string, unknown>

const afterGlobalChange: GlobalAfterChangeHook = ({ global, data, doc, previousDoc, req }) =>
  logChange(req, {
    kept: global,
    operation: 'update',
    data: data as Values,
    doc: doc as Values,
    before: previousDoc as Values,
  })

const afterDelete: CollectionAfterDeleteHook = ({ id, collection, req }) =>
  writeLog(req, { act: 'delete', subject: collection.slug, document: String(id) })

const afterRead: CollectionAfterOperationHook = async ({ collection, operation, overrideAccess, req, result }) => {
  if (overrideAccess || (operation !== 'find' && operation !== 'findByID')) return
  const docs = (operation === 'find' ? result.docs : [result]) as { id: string }[]
  await logReading(req, { subject: collection.slug, ids: docs.map(({ id }) => id) })
}
