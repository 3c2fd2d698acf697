import { Documents } from '@collections/content/Documents'
import { Sectors, Themes } from '@collections/content/Lists'
import { Media } from '@collections/content/Media'
import { Recordings } from '@collections/content/Recordings'
import { Videos } from '@collections/content/Videos'

import type { Plugin } from 'payload'

import { undoUpload } from '@/content/files/undoUpload'

import { capability } from './capability'

/** Files and lists that all content draws on; never switched off. */
export const library = (): Plugin => (config) =>
  capability({ name: 'library', collections: [Videos, Themes, Sectors, Media, Documents, Recordings] })({
    ...config,
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), undoUpload] },
  })
