import { setTimeout as wait } from 'node:timers/promises'

import { type Section, sectionAddress, sections } from '@/content/sections'
import { type Locale, locales } from '@/platform/locales'
import type { Press } from '@/press/Press'

/**
 * Draws the home pages, the front of every section and the documents that stand on it, the newest twelve, before the
 * first reader asks. Waits for the pages to answer, a minute at most.
 */
export async function primePress(press: Pick<Press, 'warm'>): Promise<void> {
  for (let tries = 0; tries < 60 && !(await press.warm('/en')); tries++) await wait(1000)
  for (const locale of locales) {
    await press.warm(`/${locale}`)
    for (const section of Object.keys(sections) as Section[]) await primeSection(press, { locale, section })
  }
}

async function primeSection(press: Pick<Press, 'warm'>, { locale, section }: { locale: Locale; section: Section }) {
  const front = sectionAddress(locale, section)
  const page = await press.warm(front)
  const documents = new Set(
    [...(page ?? '').matchAll(new RegExp(`href="(${front}/[^"?#]+)"`, 'g'))].map(([, href]) => href),
  )
  for (const href of documents) await press.warm(href ?? '')
}
