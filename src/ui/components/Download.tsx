import type { Document } from '@/payload-types'

import { formatSize } from '../format/numbers'
import type { Page } from '../page'
import { Button } from './Button'

/** A PDF with its size and pages said before the reader fetches it. */
export function Download({ page, file, label }: { page: Page; file: Document; label?: string }) {
  if (!file.filename) return null
  const size = formatSize(page.locale, file.filesize ?? 0)
  const words = page.t('site.pdf', { size, pages: file.pages ?? 0 })
  return (
    <Button href={`/media/documents/${encodeURIComponent(file.filename)}`} hrefLang={file.language ?? undefined}>
      {label ? `${label} (${words})` : words}
    </Button>
  )
}
