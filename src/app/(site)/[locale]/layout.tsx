import '@/ui/fonts.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { publicUrl } from '@/platform/site'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(publicUrl()),
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
})

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fff9f0' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1220' },
  ],
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
