import slugify from '@sindresorhus/slugify'
import type { FieldHook } from 'payload'

type Titled = { title?: unknown }

/** A slug is always written in letters, digits and hyphens; an empty one is made from the title. */
export const keepSlug: FieldHook = ({ value, data, originalDoc, siblingData }) => {
  if (typeof value === 'string' && value.trim()) return slugify(value).slice(0, 120)
  const [given, stored] = [{ ...data, ...siblingData } as Titled, originalDoc as Titled | undefined]
  const title = given.title ?? stored?.title
  return typeof title === 'string' ? slugify(title).slice(0, 120) || undefined : undefined
}
