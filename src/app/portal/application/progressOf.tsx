import { stepAddress } from '@/content/portalAddress'
import { stepsOf } from '@/programme/applications/questions'
import { type OwnApplication, stepsDone } from '@/programme/applications/readApplication'
import type { Desk } from '@/ui/desk/Desk'
import { Progress } from '@/ui/portal/apply/Progress'

type Asked = { desk: Desk; application: OwnApplication; step: number }

/** Where somebody is in their application; steps that they have reached can be opened again. */
export function progressOf({ desk: { locale, t }, application, step }: Asked) {
  const steps = stepsOf(application.role)
  const done = stepsDone(application)
  const names = [...steps.map(({ name }) => t(`apply.steps.${name}`)), t('apply.checkShort')]
  return (
    <Progress
      words={t('apply.step', { number: step, count: names.length })}
      steps={names.map((label, index) => ({
        label,
        href: index <= application.reached ? stepAddress(locale, index + 1) : undefined,
        isDone: done[index] ?? application.state !== 'draft',
        isCurrent: index + 1 === step,
      }))}
    />
  )
}
