import type { Page as PageDocument } from '@/payload-types'

import { Breadcrumb } from '../components/Breadcrumb'
import { Forms, type Tone } from '../components/Forms'
import { OriginalNote } from '../components/OriginalNote'
import { PageHead } from '../components/PageHead'
import { Sections } from '../components/Sections'
import { NextSessions } from '../sessions/NextSessions'
import type { SessionItem } from '../sessions/SessionItem'
import { tongue } from '../tongue'
import type { Read } from './Read'

type Props = Read<PageDocument> & { sessions?: SessionItem[] }

/** A page of its own: the method, who we are, becoming a mentor, privacy and so on. */
export function PageView({ page, doc, shownIn, sessions = [] }: Props) {
  const { own, ours } = tongue(page, shownIn)
  return (
    <>
      <PageHead
        before={
          <div lang={ours}>
            <Breadcrumb page={page} />
            <OriginalNote page={page} shownIn={shownIn} />
          </div>
        }
        title={doc.title}
        lang={own}
        lead={doc.lead}
        art={<Forms tone={tones[doc.role ?? 'other'] ?? 'sun'} />}
      />
      <div className="wrap room" lang={own}>
        <Sections page={page} sections={doc.sections} axis />
      </div>
      {sessions.length > 0 && (
        <div className="wrap room">
          <NextSessions page={page} sessions={sessions} />
        </div>
      )}
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
