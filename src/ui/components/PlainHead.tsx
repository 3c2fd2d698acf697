import type { ReactNode } from 'react'

import type { Locale } from '@/platform/locales'

import type { Page, Section } from '../page'
import { tongue } from '../tongue'
import { Breadcrumb } from './Breadcrumb'
import { Forms, type Tone } from './Forms'
import { OriginalNote } from './OriginalNote'
import { PageHead } from './PageHead'

type Props = {
  page: Page
  doc: { title?: string | null; summary?: string | null }
  shownIn: Locale
  section: Section
  also?: { label: string; href?: string }[]
  eyebrow?: ReactNode
  art?: ReactNode
  tone?: Tone
  lead?: ReactNode
  children?: ReactNode
}

/** The head of a document: the way back, the note on its language, its title and first sentence, picture or forms. */
export function PlainHead({ page, doc, shownIn, section, also, eyebrow, art, tone, lead, children }: Props) {
  const { own, ours } = tongue(page, shownIn)
  return (
    <PageHead
      before={
        <div lang={ours}>
          <Breadcrumb page={page} section={section} also={also} />
          <OriginalNote page={page} shownIn={shownIn} />
        </div>
      }
      eyebrow={eyebrow && <span lang={ours}>{eyebrow}</span>}
      title={doc.title}
      lang={own}
      lead={lead ?? doc.summary}
      art={art ?? <Forms tone={tone} />}
    >
      {children}
    </PageHead>
  )
}
