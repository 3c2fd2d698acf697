import slugify from '@sindresorhus/slugify'
import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'

import { type Locale, locales } from '@/platform/locales'

import type { Texts } from '../shapes'

/** The languages in which a text exists. */
export const languagesOf = (texts: Texts): Locale[] => locales.filter((locale) => texts[locale] !== undefined)

/** The slugs that the titles make, one per language. */
export const slugsOf = (titles: Texts): Texts => mapTexts(titles, (title) => slugify(title).slice(0, 120))

export const mapTexts = <T>(texts: Texts, change: (text: string, locale: Locale) => T): Partial<Record<Locale, T>> =>
  Object.fromEntries(languagesOf(texts).map((locale) => [locale, change(texts[locale] ?? '', locale)]))

let editor: Promise<SanitizedServerEditorConfig> | undefined

/** Rich text from Markdown, per language, as the admin's editor would have written it. */
export async function richTexts(config: SanitizedConfig, texts: Texts) {
  editor ??= editorConfigFactory.default({ config })
  const editorConfig = await editor
  return mapTexts(texts, (markdown) => convertMarkdownToLexical({ editorConfig, markdown }))
}
