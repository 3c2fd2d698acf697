import type { Bounds } from '@/programme/applications/boundsOf'
import type { Question } from '@/programme/applications/questions'
import type { Faults } from '@/programme/applications/readAnswers'
import type { Translate } from '@/ui/page'

/** What is wrong with each question, in words that name it. */
export const sayFaults = (
  t: Translate,
  { questions, faults, bounds }: { questions: readonly Question[]; faults: Faults; bounds: Bounds },
): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap(({ name }) => {
      const fault = faults[name]
      if (!fault) return []
      const question = t(`apply.questions.${name}.label`, bounds)
      return [[name, t(`apply.faults.${fault}`, { question })]]
    }),
  )
