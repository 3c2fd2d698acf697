import 'server-only'

import { always, readOnce } from '@/app/readOnce'
import { portalAddress, stepAddress } from '@/content/portalAddress'
import { boundsOf } from '@/programme/applications/boundsOf'
import { listSectors } from '@/programme/applications/listSectors'
import { stepsOf } from '@/programme/applications/questions'
import type { OwnApplication } from '@/programme/applications/readApplication'
import { typedOf } from '@/programme/applications/typedOf'
import { StepHead } from '@/ui/desk/StepHead'
import { QuestionsForm } from '@/ui/portal/apply/QuestionsForm'

import { saveAnswers } from '../actions/application'
import type { openPortal } from '../openPortal'
import { PortalPage } from '../PortalPage'
import { drawQuestions } from './drawQuestions'
import { progressOf } from './progressOf'

type Props = { opened: Awaited<ReturnType<typeof openPortal>>; application: OwnApplication; step: number }

/** The questions of one step, with what was answered before. */
export async function QuestionStep({ opened: { req, desk, member }, application, step }: Props) {
  const { locale, t } = desk
  const bounds = await boundsOf(req.payload, member.branch)
  const sectors = await readOnce(`sectors ${locale}`, () => listSectors(req), always)
  const found = stepsOf(application.role)[step - 1]
  if (!found) return null
  const { name, questions } = found
  const at = stepAddress(locale, step)
  return (
    <PortalPage desk={desk} member={member} name="application" tail={`/${step}`}>
      {progressOf({ desk, application, step })}
      <StepHead title={t(`apply.steps.${name}`)} />
      <QuestionsForm
        key={at}
        action={saveAnswers.bind(null, locale, step)}
        at={at}
        questions={drawQuestions(questions, { desk, bounds, sectors })}
        saved={typedOf(questions, application.answers)}
        words={{ problem: t('apply.problem'), next: t('apply.next'), later: t('apply.later') }}
      />
      <p>
        <a href={step > 1 ? stepAddress(locale, step - 1) : portalAddress(locale)}>{t('apply.back')}</a>
      </p>
    </PortalPage>
  )
}
