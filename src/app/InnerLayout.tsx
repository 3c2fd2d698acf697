import '@/ui/fonts.css'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export { viewport } from '@/app/viewport'

export const metadata: Metadata = {
  title: { default: 'DUO for a JOB', template: '%s · DUO for a JOB' },
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Where the desk and the portal stand: pages for one person, which no search engine keeps. */
export default async function InnerLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
