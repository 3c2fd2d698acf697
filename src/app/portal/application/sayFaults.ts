import type { Bounds } from '@/programme/applications/boundsOf'
import type { Question } from '@/programme/applications/questions'
import type { Faults } from '@/programme/applications/readAnswers'
import type { Translate } from '@/ui/page'

type Wrong = { questions: readonly Question[]; faults: Faults; bounds: Bounds }
/** What stands beside each question, and what of it stands above the form, where it names the question. */
type Said = { beside: string; above: string }

/** What is wrong with each question, in words. */
export const sayFaults = (t: Translate, { questions, faults, bounds }: Wrong): Record<string, Said> =>
  Object.fromEntries(
    questions.flatMap(({ name, kind }) => {
      const fault = faults[name]
      if (!fault) return []
      const beside = t(`apply.faults.${fault}`)
      const question = t(`apply.questions.${name}.label`, bounds)
      return [[name, { beside, above: kind === 'confirm' ? beside : `${question} ${beside}` }]]
    }),
  )
