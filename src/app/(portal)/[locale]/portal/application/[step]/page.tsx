import { redirect } from 'next/navigation'

import { titleOf } from '@/app/desk/titleOf'
import { CheckStep } from '@/app/portal/application/CheckStep'
import { QuestionStep } from '@/app/portal/application/QuestionStep'
import { openPortal } from '@/app/portal/openPortal'
import { portalAddress, stepAddress } from '@/content/portalAddress'
import { isOver } from '@/programme/applications/lockApplication'
import { stepsOf } from '@/programme/applications/questions'
import { readApplication } from '@/programme/applications/readApplication'

type Props = { params: Promise<{ locale: string; step: string }> }

export const generateMetadata = titleOf((t) => t('apply.title'))

/** A step of somebody's application, or, behind the last one, everything to check. */
export default async function ApplicationStepPage({ params }: Props) {
  const { locale: language, step: word } = await params
  const opened = await openPortal(language)
  const { locale } = opened.desk
  const application = await readApplication(opened.req, opened.member)
  if (!application || isOver(application.state)) redirect(portalAddress(locale))
  const step = Number(word)
  const last = stepsOf(application.role).length + 1
  const furthest = Math.min(application.reached + 1, last)
  if (!Number.isInteger(step) || step < 1 || step > furthest) redirect(stepAddress(locale, furthest))
  if (step === last) return <CheckStep opened={opened} application={application} />
  return <QuestionStep opened={opened} application={application} step={step} />
}
