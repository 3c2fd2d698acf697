import type { Media } from '@/payload-types'

import type { Tone } from '../components/Forms'

/** A document as it stands in a list. */
export type CardItem = {
  href: string
  title: string
  lang?: string
  /** Short facts in one line: who, where, which kind. */
  meta: string[]
  summary?: string
  picture?: Media
  /** The picture is a drawn duo, which brings its own forms. */
  portrait?: boolean
  /** When it is, or when it was published: ISO moments, and the zone of an event. */
  date?: { from: string; to?: string | null; zone?: string | null }
  badge?: string
  /** The words over its part of the list: a country, “coming up”. Items of one group stand together. */
  group?: string
  /** For a cover without a picture: its colours, and the word set large on it. */
  cover?: { tone: Tone; word: string }
  /** Announced, not open yet. */
  announced?: boolean
}
