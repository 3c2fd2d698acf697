import type { Story } from '@/payload-types'

/** The stored shape of a text with headings, lists and links. */
export type Text = NonNullable<Story['body']>
