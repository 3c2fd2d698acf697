import type { Field } from 'payload'

import { Branches } from '../../collections/content/Branches'
import { Campaigns } from '../../collections/content/Campaigns'
import { Events } from '../../collections/content/Events'
import { News } from '../../collections/content/News'
import { Pages } from '../../collections/content/Pages'
import { PressReleases } from '../../collections/content/PressReleases'
import { Publications } from '../../collections/content/Publications'
import { Stories } from '../../collections/content/Stories'

const collections = [Stories, News, Campaigns, Publications, Events, PressReleases, Branches, Pages]

export const documentKinds = collections.map(({ slug }) => slug)

type Wish = {
  text: string
  /** Whether fields that take only dates, zones, addresses and so on get something that they take. */
  sound: boolean
}

/** A document of a kind with this text in every field that takes one, in every row and block. */
export function fillEveryText(kind: string, wish: Wish): Record<string, unknown> {
  const collection = collections.find(({ slug }) => slug === kind)
  return fill(collection?.fields ?? [], wish)
}

const fill = (fields: Field[], wish: Wish): Record<string, unknown> =>
  Object.assign({}, ...fields.map((field) => valueOf(field, wish))) as Record<string, unknown>

function valueOf(field: Field, wish: Wish): Record<string, unknown> {
  switch (field.type) {
    case 'row':
      return fill(field.fields, wish)
    case 'group':
      return 'name' in field ? { [field.name]: fill(field.fields, wish) } : fill(field.fields, wish)
    case 'array':
      return { [field.name]: [fill(field.fields, wish)] }
    case 'blocks':
      return { [field.name]: field.blocks.map((block) => ({ blockType: block.slug, ...fill(block.fields, wish) })) }
    case 'text':
    case 'textarea':
    case 'email':
      if (field.name === 'slug') return {}
      return { [field.name]: wish.sound ? soundValue(field, wish.text) : wish.text }
    case 'richText':
      return { [field.name]: richText(wish.text) }
    default:
      return {}
  }
}

const examples: Record<string, string> = {
  zone: 'Europe/Paris',
  from: '2025-09',
  to: '2026-03',
  language: 'ar',
  email: 'a@example.org',
}

function soundValue(field: Extract<Field, { type: 'text' | 'textarea' | 'email' }>, text: string): string {
  if (field.name in examples) return examples[field.name] ?? ''
  if (field.validate) return 'https://example.org/?q=%22%3Cscript%3E'
  return 'maxLength' in field && field.maxLength ? text.slice(0, field.maxLength) : text
}

const richText = (text: string) => {
  const shared = { format: '', indent: 0, version: 1, direction: null }
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const heading = { ...shared, type: 'heading', tag: 'h2', children: [words] }
  const paragraph = { ...shared, type: 'paragraph', textFormat: 0, children: [words] }
  return { root: { ...shared, type: 'root', children: [heading, paragraph] } }
}
