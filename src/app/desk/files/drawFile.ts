import type { PayloadRequest } from 'payload'

import { drawAnswers } from '@/app/portal/application/drawAnswers'
import { sayKept } from '@/app/portal/application/sayKept'
import { boundsOf } from '@/programme/applications/boundsOf'
import { listSectors } from '@/programme/applications/listSectors'
import { stepsOf } from '@/programme/applications/questions'
import type { OwnData } from '@/programme/bookings/readOwnData'
import type { PersonFile } from '@/programme/files/openFile'
import type { MemberData } from '@/programme/members/readMemberData'
import type { ShownFile, ShownPart } from '@/ui/desk/files/FileForm'
import type { Desk } from '@/ui/desk/Desk'
import { formatDay, formatMoment, formatWhen } from '@/ui/format/dates'
import { sayBooking } from '@/ui/programme/sayBooking'
import { inOrder } from '@/ui/programme/SentMessages'

/** One person's file in words: plain texts, as the answer of a form brings them to a browser. */
export async function drawFile(req: PayloadRequest, desk: Desk, file: PersonFile): Promise<ShownFile> {
  if (!file.member) {
    const { firstName, lastName } = file.bookings[0]?.booking ?? {}
    const parts = [...sayBookings(desk, file.bookings), ...sayMessages(desk, file.bookings)]
    return { title: [firstName, lastName].filter(Boolean).join(' '), parts }
  }
  const { member, kept } = file
  const { application } = kept
  const facts = {
    desk,
    answers: application?.answers ?? {},
    bounds: await boundsOf(req.payload, member.branch),
    sectors: await listSectors(req),
  }
  return {
    title: `${member.firstName} ${member.lastName}`,
    parts: [
      sayMember(desk, kept),
      ...(application ? stepsOf(member.role).map((step) => drawAnswers(step, facts)) : []),
      ...sayKept(desk, kept),
      ...sayMoves(desk, kept),
      ...sayBookings(desk, kept.bookings),
      ...sayMessages(desk, [kept, ...kept.bookings]),
    ],
  }
}

const sayMember = ({ t, locale }: Desk, { member, calls }: MemberData): ShownPart => ({
  title: t('applying.staff.contact'),
  answers: [
    { question: t('portal.frontPage.role'), lines: [t(`portal.frontPage.roles.${member.role}`)] },
    { question: t('ownBooking.data.fields.email'), lines: [member.email ?? ''] },
    { question: t('ownBooking.data.fields.telephone'), lines: [member.telephone ?? ''] },
    { question: t('ownBooking.data.fields.language'), lines: [t(`sessions.languages.${member.language}`)] },
    { question: t('applying.data.since'), lines: [formatMoment(locale, member.since)] },
    { question: t('ownBooking.data.fields.calls'), lines: calls.map((call) => formatMoment(locale, call.at)) },
  ].filter(({ lines }) => lines.some(Boolean)),
})

const sayMoves = ({ t, locale }: Desk, { moves }: MemberData): ShownPart[] =>
  moves.length === 0
    ? []
    : [
        {
          title: t('way.history'),
          answers: moves.map(({ to, at, why, until, partner }) => ({
            question: `${formatMoment(locale, at)}, ${t(`way.states.${to}`)}`,
            lines: [partner, until && t('way.until', { date: formatDay(locale, until) }), why].filter(
              (one) => one !== null,
            ),
          })),
        },
      ]

const sayBookings = (desk: Desk, bookings: OwnData[]): ShownPart[] =>
  bookings.map((kept) => ({
    title: formatWhen(desk.locale, kept.session),
    answers: sayBooking(desk, kept).map(([question, value]) => ({ question, lines: value.split('\n') })),
  }))

const sayMessages = ({ t, locale }: Desk, from: Pick<MemberData, 'messages'>[]): ShownPart[] => {
  const messages = inOrder(...from.map((one) => one.messages))
  if (messages.length === 0) return []
  const answers = messages.map(({ at, subject, text }) => ({
    question: `${formatMoment(locale, at)}, ${subject ?? t('sentMessages.text')}`,
    lines: text.split('\n').filter(Boolean),
  }))
  return [{ title: t('sentMessages.theirs'), answers }]
}
