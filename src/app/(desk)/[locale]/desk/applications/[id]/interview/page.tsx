import { notFound } from 'next/navigation'

import { submitInterview } from '@/app/desk/actions/intake'
import { drawInterview } from '@/app/interview/drawInterview'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { candidateAddress, interviewAddress } from '@/content/deskAddress'
import { typedOf } from '@/programme/applications/typedOf'
import { interviewOf } from '@/programme/interviews/interviewQuestions'
import { openInterview } from '@/programme/interviews/openInterview'
import { DoneNote } from '@/ui/desk/DoneNote'
import { StepHead } from '@/ui/desk/StepHead'
import { QuestionsForm } from '@/ui/portal/apply/QuestionsForm'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ note?: string }> }

export const generateMetadata = titleOf((t) => t('interview.title'))

/** What is said in an interview, for the coordinators of the branch; reading it is logged. */
export default async function InterviewPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params
  const { req, desk } = await openDesk(language, 'applications', `/${id}/interview`)
  const opened = await openInterview(req, id)
  if (!opened) notFound()
  const { t, locale } = desk
  const { role, name, notes } = opened
  const at = interviewAddress(locale, id)
  return (
    <DeskPage req={req} desk={desk} name="applications" tail={`/${id}/interview`}>
      <StepHead title={`${t('interview.title')}: ${name}`} lead={t('interview.lead')} />
      {(await searchParams).note === 'saved' && <DoneNote>{t('interview.saved')}</DoneNote>}
      <QuestionsForm
        action={submitInterview.bind(null, locale, id)}
        at={at}
        questions={drawInterview(t, role)}
        saved={typedOf(interviewOf(role), notes ?? {})}
        words={{ problem: t('apply.problem'), next: t('interview.finish'), later: t('interview.later') }}
      />
      <p>
        <a href={candidateAddress(locale, id)}>{t('interview.back')}</a>
      </p>
    </DeskPage>
  )
}
