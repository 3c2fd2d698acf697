import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { cleanTexts } from '@/platform/cleanTexts'

/** Takes out of everything that is written, anywhere in the CMS, the characters that the database cannot hold. */
export const plainTexts = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withCleanData),
  globals: (config.globals ?? []).map(withCleanData),
})

type Kept = CollectionConfig | GlobalConfig

const withCleanData = <T extends Kept>(kept: T): T => ({
  ...kept,
  hooks: { ...kept.hooks, beforeOperation: [clean, ...(kept.hooks?.beforeOperation ?? [])] },
})

const clean = ({ args }: { args?: { data?: unknown } }) =>
  args && 'data' in args ? { ...args, data: cleanTexts(args.data) } : args
