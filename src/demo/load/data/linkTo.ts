import { type Kind, kinds } from '@/content/kinds'
import { sections } from '@/content/sections'

import type { Texts } from '../../shapes'
import type { Register } from '../Register'

/** A link as it is stored, from a demo key, the name of a section, or an address. Info sessions stand in the agenda. */
export function linkTo(register: Register, { label, to }: { label: Texts; to: string }): object {
  const document = register.find(Object.keys(kinds) as Kind[], to)
  const section = to === 'info-sessions' ? 'events' : to
  if (section in sections) return { label, section }
  if (document) return { label, document }
  if (/^(https?:|mailto:|\/)/.test(to)) return { label, url: to }
  throw new Error(`The demo content links to ${to}, which does not exist`)
}
