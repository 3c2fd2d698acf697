import type { Bounds } from '@/programme/applications/boundsOf'
import type { Question, Step } from '@/programme/applications/questions'
import type { Answers } from '@/programme/applications/readApplication'
import type { Desk } from '@/ui/desk/Desk'

import { sayAnswer } from './sayAnswer'

type Facts = { desk: Desk; answers: Answers; bounds: Bounds; sectors: { id: string; name: string }[] }

/** The answers of a step in words, each under its question. */
export const drawAnswers = ({ name, questions }: Step, facts: Facts) => ({
  title: facts.desk.t(`apply.steps.${name}`),
  answers: questions.map((question) => drawAnswer(question, facts)),
})

/** One answer in words, line by line, under its question. */
export const drawAnswer = (question: Question, { desk, answers, bounds, sectors }: Facts) => ({
  question: desk.t(`apply.questions.${question.name}.label`, bounds),
  lines: sayAnswer(question, { desk, answers, sectors }),
})
