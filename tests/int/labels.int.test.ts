import config from '@payload-config'
import { expect, test } from 'vitest'

const { collections, globals } = await config
const languages = ['fr', 'nl', 'en']

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const isTrilingual = (value: unknown) =>
  isNode(value) && languages.every((language) => typeof value[language] === 'string' && value[language] !== '')

/** Payload writes these itself, in every language it knows. */
const its = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'email',
  'password',
  'salt',
  'hash',
  'sessions',
  'blockName',
  'globalType',
]

function wordless(field: Node, at: string): string[] {
  if (its.includes(String(field.name))) return []
  const name = `${at}.${String(field.name ?? field.type)}`
  const admin = isNode(field.admin) ? field.admin : {}
  const hidden = field.hidden === true || admin.hidden === true || admin.disabled === true
  const own = typeof field.name === 'string' && !hidden
  const options = Array.isArray(field.options)
    ? (field.options as Node[])
        .filter((option) => !isTrilingual(option.label))
        .map((option) => `${name}=${JSON.stringify(option.value)}`)
    : []
  const inner = [...asList(field.fields), ...asList(field.blocks).flatMap((block) => asList(block.fields))]
  const labels = asList(field.blocks)
    .filter(({ labels }) => !isNode(labels) || !isTrilingual(labels.singular))
    .map(({ slug }) => `${name} ${String(slug)}`)
  return [
    ...(own && !isTrilingual(field.label) ? [name] : []),
    ...(own && admin.description && !isTrilingual(admin.description) ? [`${name} description`] : []),
    ...(own ? options : []),
    ...labels,
    ...inner.flatMap((child) => wordless(child, name)),
  ]
}

const asList = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))

test.each(ours.map((collection) => [collection.slug, collection] as const))(
  'the admin speaks three languages in %s',
  (slug, { fields, labels, admin }) => {
    const uploads = [
      'filename',
      'mimeType',
      'filesize',
      'width',
      'height',
      'url',
      'thumbnailURL',
      'focalX',
      'focalY',
      'sizes',
    ]
    const own = (fields as unknown as Node[]).filter(({ name }) => !uploads.includes(String(name)))

    expect(isTrilingual(labels.singular) && isTrilingual(labels.plural)).toBe(true)
    expect(isTrilingual(admin.group), 'group').toBe(true)
    expect(own.flatMap((field) => wordless(field, slug))).toEqual([])
  },
)

test.each(globals.map((global) => [global.slug, global] as const))(
  'the admin speaks three languages in %s',
  (slug, { fields, label, admin }) => {
    expect(isTrilingual(label)).toBe(true)
    expect(isTrilingual(admin?.group), 'group').toBe(true)
    expect((fields as unknown as Node[]).flatMap((field) => wordless(field, slug))).toEqual([])
  },
)
