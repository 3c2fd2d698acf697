import { sayInterview } from '@/app/interview/drawInterview'
import { sayIntakes } from '@/app/interview/sayIntakes'
import type { MemberData } from '@/programme/members/readMemberData'
import type { Desk } from '@/ui/desk/Desk'
import { formatMoment } from '@/ui/format/dates'

/** What is kept about a member beside their answers, in words: interviews, notes and courses; nothing where there is none. */
export const sayKept = (desk: Desk, { member, interview, intakes, notes, training }: MemberData) =>
  [
    { title: desk.t('intake.staff.title'), answers: sayIntakes(desk, intakes) },
    {
      title: desk.t('interview.title'),
      answers: interview ? sayInterview(desk, { role: member.role, notes: interview }) : [],
    },
    {
      title: desk.t('board.notes'),
      answers: notes.map(({ at, by, text }) => ({
        question: `${formatMoment(desk.locale, at)}, ${by}`,
        lines: text.split('\n'),
      })),
    },
    { title: desk.t('training.data'), answers: training.map((one) => sayCourse(desk, one)) },
  ].filter((one) => one.answers.length > 0)

const sayCourse = (
  { t, locale }: Desk,
  { course, dates, completedAt }: MemberData['training'][number],
): { question: string; lines: string[] } => ({
  question: course,
  lines: [
    ...dates.map(({ startsAt, attendance }) =>
      [formatMoment(locale, startsAt), attendance && t(`training.presences.${attendance}`)].filter(Boolean).join(': '),
    ),
    ...(completedAt ? [t('training.completedOn', { date: formatMoment(locale, completedAt) })] : []),
  ],
})
