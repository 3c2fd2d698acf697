import '@/ui/fonts.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

import type { ReactNode } from 'react'

import { openPreview } from '@/app/site/openPreview'

export { viewport } from '@/app/viewport'

type Props = { children: ReactNode; params: Promise<{ token: string }> }

export default async function PreviewLayout({ children, params }: Props) {
  const { locale } = await openPreview((await params).token)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
