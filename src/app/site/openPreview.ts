import 'server-only'

import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

import { readPreviewToken } from '@/content/preview/previewToken'
import { preferredLocale } from '@/platform/preferredLocale'

/** What a preview link stands for, and the language of its page; of a link that no longer works, the reader's own. */
export const openPreview = cache(async (token: string) => {
  const { secret } = await getPayload({ config })
  const preview = await readPreviewToken(secret, token)
  const locale = preview?.locale ?? preferredLocale((await headers()).get('accept-language') ?? '')
  return { preview, locale }
})
