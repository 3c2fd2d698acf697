import 'server-only'

import { always, readOnce } from '@/app/readOnce'
import { stepAddress } from '@/content/portalAddress'
import { boundsOf } from '@/programme/applications/boundsOf'
import { listSectors } from '@/programme/applications/listSectors'
import { stepsOf } from '@/programme/applications/questions'
import { type OwnApplication, stepsDone } from '@/programme/applications/readApplication'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'
import { AnswerList } from '@/ui/portal/apply/AnswerList'

import { sendAnswers } from '../actions/application'
import type { openPortal } from '../openPortal'
import { PortalPage } from '../PortalPage'
import { drawAnswers } from './drawAnswers'
import { progressOf } from './progressOf'

type Props = { opened: Awaited<ReturnType<typeof openPortal>>; application: OwnApplication }

/** Everything that was answered, to check and to send; once it is sent, to read again. */
export async function CheckStep({ opened: { req, desk, member }, application }: Props) {
  const { locale, t } = desk
  const { role, answers, state } = application
  const step = stepsOf(role).length + 1
  const done = stepsDone(application)
  const bounds = await boundsOf(req.payload, member.branch)
  const sectors = await readOnce(`sectors ${locale}`, () => listSectors(req), always)
  const isDraft = state === 'draft'
  return (
    <PortalPage desk={desk} member={member} name="application" tail={`/${step}`}>
      {isDraft && progressOf({ desk, application, step })}
      <StepHead
        title={isDraft ? t('apply.check') : t('applying.front.answers')}
        lead={isDraft ? t('apply.checkLead') : undefined}
      />
      <AnswerList
        desk={desk}
        steps={stepsOf(role).map(({ name, questions }, index) => ({
          ...drawAnswers({ name, questions }, { desk, answers, bounds, sectors }),
          href: stepAddress(locale, index + 1),
          isOpen: !done[index],
        }))}
      />
      {isDraft && !done.includes(false) && (
        <StepForm
          action={sendAnswers.bind(null, locale)}
          at={stepAddress(locale, step)}
          problem={t('apply.problem')}
          button={t('apply.send')}
          fields={[{ name: 'consent', type: 'checkbox', label: t('apply.consent'), hint: t('apply.consentHint') }]}
        />
      )}
    </PortalPage>
  )
}
