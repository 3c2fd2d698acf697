import { notFound } from 'next/navigation'

import { openPortalFor } from '@/app/desk/actions/openPortalFor'
import { DecisionForms } from '@/app/desk/applications/DecisionForms'
import { IntakePanel } from '@/app/desk/applications/IntakePanel'
import { TeamPanel } from '@/app/desk/applications/TeamPanel'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { drawAnswer, drawAnswers } from '@/app/portal/application/drawAnswers'
import { candidateAddress, deskAddress } from '@/content/deskAddress'
import { findBranchHelp } from '@/content/findBranchHelp'
import { inTransaction } from '@/platform/transaction'
import { boundsOf } from '@/programme/applications/boundsOf'
import { listSectors } from '@/programme/applications/listSectors'
import { stepsOf } from '@/programme/applications/questions'
import { readCandidate } from '@/programme/applications/readCandidate'
import { listGuides } from '@/programme/board/handOver'
import { CandidateView } from '@/ui/desk/applications/CandidateView'
import { bounceWords } from '@/ui/desk/behalf/returned'
import { History } from '@/ui/desk/applications/History'
import { StepForm } from '@/ui/desk/StepForm'
import { SentMessages } from '@/ui/programme/SentMessages'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ done?: string }> }

export const generateMetadata = titleOf((t) => t('desk.applications'))

/** One application, for the coordinators of its branch; reading it is logged. */
export default async function CandidatePage({ params, searchParams }: Props) {
  const { locale: language, id } = await params
  const { req, desk } = await openDesk(language, 'applications', `/${id}`)
  const candidate = await readCandidate(req, id)
  if (!candidate) notFound()
  const { t, locale } = desk
  const { role, member, answers } = candidate
  const name = `${member.firstName} ${member.lastName}`
  const facts = {
    desk,
    answers,
    bounds: await boundsOf(req.payload, candidate.branch),
    sectors: await listSectors(req),
  }
  const help = await findBranchHelp(req, candidate.branch)
  const colleagues = await inTransaction(req, () => listGuides(req, candidate.branch))
  const apart = candidate.isGuest
    ? []
    : stepsOf(role).flatMap((step) => step.questions.filter(({ sensitive }) => sensitive))
  const { email = null, telephone = null, language: spoken, bouncedAt = null, bounceStatus = null } = member
  const bounce = bounceWords(desk, { bouncedAt, bounceStatus, calendarAnsweredAt: null })
  return (
    <DeskPage req={req} desk={desk} name="applications" tail={`/${id}`}>
      <CandidateView
        desk={desk}
        candidate={{ name, role, branch: help.name, email, telephone, language: spoken, bounce }}
        steps={stepsOf(role).map((step) => ({
          ...drawAnswers({ ...step, questions: step.questions.filter(({ sensitive }) => !sensitive) }, facts),
          isOpen: false,
        }))}
        apart={apart.map((question) => drawAnswer(question, facts))}
        back={deskAddress(locale, 'applications')}
        note={(await searchParams).done && t('way.done')}
        next={<IntakePanel desk={desk} candidate={candidate} place={help.address} />}
        standing={t(`way.states.${candidate.state}`)}
      >
        <DecisionForms desk={desk} candidate={candidate} />
        {!candidate.isGuest && <TeamPanel desk={desk} candidate={candidate} colleagues={colleagues} />}
        <History desk={desk} moves={candidate.moves} />
        <SentMessages page={desk} title={t('sentMessages.theirs')} messages={candidate.messages} />
        {!candidate.isGuest && (
          <section>
            <h2>{t('applying.staff.act', { name })}</h2>
            <p>{t('applying.staff.actText', { name })}</p>
            <StepForm
              action={openPortalFor.bind(null, locale, member.id)}
              at={candidateAddress(locale, id)}
              problem={t('portal.problem')}
              button={t('applying.staff.actButton', { name })}
              fields={[{ name: 'why', label: t('applying.staff.why') }]}
            />
          </section>
        )}
      </CandidateView>
    </DeskPage>
  )
}
