import type { DefaultTreeAdapterTypes } from 'parse5'

/**
 * Marks the angle brackets in an element's attributes, for `unmark` to write as `&lt;` and `&gt;`: the HTML standard has
 * had them escaped since 2025, parse5 does not do so yet.
 */
export function markBrackets({ attrs }: DefaultTreeAdapterTypes.Element): void {
  for (const attribute of attrs) attribute.value = attribute.value.replaceAll('<', less).replaceAll('>', greater)
}

export const unmark = (html: string): string => html.replaceAll(less, '&lt;').replaceAll(greater, '&gt;')

// Noncharacters: no text of ours holds them.
const less = '\uFDD0'
const greater = '\uFDD1'
