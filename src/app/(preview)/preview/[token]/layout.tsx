import '@/ui/fonts.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

import config from '@payload-config'
import { getPayload } from 'payload'
import type { ReactNode } from 'react'

import { readPreviewToken } from '@/content/preview/previewToken'

type Props = { children: ReactNode; params: Promise<{ token: string }> }

export default async function PreviewLayout({ children, params }: Props) {
  const { secret } = await getPayload({ config })
  const preview = await readPreviewToken(secret, (await params).token)
  return (
    <html lang={preview?.locale ?? 'en'}>
      <body>{children}</body>
    </html>
  )
}
