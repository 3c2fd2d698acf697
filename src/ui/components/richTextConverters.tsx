import { Fragment, type ReactNode } from 'react'

import type { Media } from '@/payload-types'

import { relOf } from '../linkOf'
import type { Addressed, Kind, Page } from '../page'
import { Frame } from './Frame'

type Node = {
  type: string
  text?: string
  format?: number | string
  tag?: string
  children?: Node[]
  fields?: { linkType?: string; url?: string; doc?: { relationTo: Kind; value: string | Addressed } }
  relationTo?: string
  value?: unknown
}
type Args = { node: Node; nodesToJSX: (args: { nodes: Node[] }) => ReactNode[] }

/** How every kind of node of the editor becomes HTML: no styles, no scripts, links that give nothing away. */
export const converters = (page: Page) => ({
  text: ({ node }: Args) => mark(node),
  linebreak: () => <br />,
  tab: () => ' ',
  paragraph: (args: Args) => (args.node.children?.length ? <p>{inside(args)}</p> : null),
  heading: (args: Args) => element(args.node.tag ?? 'h2', inside(args)),
  quote: (args: Args) => (
    <blockquote>
      <p>{inside(args)}</p>
    </blockquote>
  ),
  list: (args: Args) => element(args.node.tag === 'ol' ? 'ol' : 'ul', inside(args)),
  listitem: (args: Args) => <li>{inside(args)}</li>,
  horizontalrule: () => <hr />,
  link: (args: Args) => link(page, args),
  autolink: (args: Args) => link(page, args),
  upload: ({ node }: Args) => upload(node),
})

const inside = ({ node, nodesToJSX }: Args) => nodesToJSX({ nodes: node.children ?? [] })

const element = (Tag: string, children: ReactNode) => {
  const Known = (['h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'ul'] as const).find((tag) => tag === Tag) ?? 'h2'
  return <Known>{children}</Known>
}

/** Lexical keeps bold, italic and so on as bits of one number. */
function mark({ text = '', format }: Node): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  const tags = [
    [1, 'strong'],
    [2, 'em'],
    [4, 's'],
    [8, 'u'],
    [16, 'code'],
    [32, 'sub'],
    [64, 'sup'],
  ] as const
  return tags.reduce<ReactNode>((inner, [bit, Tag]) => (bits & bit ? <Tag>{inner}</Tag> : inner), text)
}

function link(page: Page, args: Args) {
  const { linkType, url, doc } = args.node.fields ?? {}
  const target = doc && typeof doc.value === 'object' ? page.href(doc.relationTo, doc.value) : undefined
  const href = linkType === 'internal' ? target : url
  const words = inside(args)
  return href && /^(https?:\/\/|mailto:|tel:|\/|#)/.test(href) ? (
    <a href={href} rel={relOf(href)}>
      {words}
    </a>
  ) : (
    <Fragment>{words}</Fragment>
  )
}

function upload({ relationTo, value }: Node) {
  if (relationTo !== 'media' || !value || typeof value !== 'object') return null
  return (
    <figure>
      <Frame media={value as Media} sizes="(min-width: 48rem) 39rem, 92vw" />
    </figure>
  )
}
