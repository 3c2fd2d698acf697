import type { Page as PageDocument } from '@/payload-types'

import { Breadcrumb } from '../components/Breadcrumb'
import { Forms, type Tone } from '../components/Forms'
import { PageHead } from '../components/PageHead'
import { Sections } from '../components/Sections'
import type { Page } from '../page'

/** A page of its own: the method, who we are, becoming a mentor, privacy and so on. */
export function PageView({ page, doc }: { page: Page; doc: PageDocument }) {
  return (
    <>
      <PageHead
        before={<Breadcrumb page={page} />}
        title={doc.title}
        lead={doc.lead}
        art={<Forms tone={tones[doc.role ?? 'other'] ?? 'sun'} />}
      />
      <div className="wrap room">
        <Sections page={page} sections={doc.sections} axis />
      </div>
    </>
  )
}

const tones: Partial<Record<NonNullable<PageDocument['role']>, Tone>> = {
  mentee: 'sun',
  mentor: 'sea',
  method: 'night',
  support: 'rose',
  work: 'sea',
  contact: 'rose',
}
