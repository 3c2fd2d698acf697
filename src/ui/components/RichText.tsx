import { RichText as Lexical, type JSXConverters } from '@payloadcms/richtext-lexical/react'

import type { Page } from '../page'
import { orderHeadings } from './orderHeadings'
import { converters } from './richTextConverters'
import styles from './RichText.module.css'
import type { Text } from './Text'

type Props = { page: Page; text: Text | null | undefined; from?: 2 | 3 | 4 }

/** An editor's text; its headings start at `from` and skip no level. */
export function RichText({ page, text, from = 2 }: Props) {
  if (!text) return null
  const data = orderHeadings(text, from) as unknown as React.ComponentProps<typeof Lexical>['data']
  return (
    <div className={styles.text}>
      <Lexical
        data={data}
        converters={converters(page) as unknown as JSXConverters}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
