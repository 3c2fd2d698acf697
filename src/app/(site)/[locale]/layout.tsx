import '@/ui/fonts.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { publicUrl } from '@/platform/site'

export { viewport } from '@/app/viewport'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(publicUrl()),
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
})

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
