import type { Kind } from '@/content/kinds'
import type { Section } from '@/content/sections'
import type { Locale } from '@/platform/locales'

/** Where the picture of a shared link stands: of a document by its id, or of a section. */
export function pictureOf(kind: Kind, id: string, locale: Locale): string
export function pictureOf(kind: 'sections', section: Section, locale: Locale): string
export function pictureOf(kind: Kind | 'sections', id: string, locale: Locale): string {
  return `/og/${kind}/${id}/${locale}`
}
