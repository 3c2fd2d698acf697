import { DateTime } from 'luxon'

import { leaveIntake } from '@/programme/intakes/leaveIntake'
import { pickTime } from '@/programme/intakes/pickTime'
import { proposeIntake } from '@/programme/intakes/proposeIntake'
import { readIntake } from '@/programme/intakes/readIntake'

import { requestAs } from '../house'
import type { whoWaits } from './applications'

type Waiting = Awaited<ReturnType<typeof whoWaits>>
type Wish = Partial<Parameters<typeof proposeIntake>[1]>

/** A moment some days from now, as a form sends it and as it is kept; branches of the tests are in Belgium. */
export const moment = (days: number, hour: number) =>
  DateTime.now().setZone('Europe/Brussels').plus({ days }).set({ hour, minute: 0, second: 0, millisecond: 0 })
export const typed = (at: DateTime) => at.toFormat("yyyy-MM-dd'T'HH:mm")
export const kept = (at: DateTime) => at.toJSDate().toISOString()
export const first = moment(3, 10)
export const second = moment(4, 14)

/** Proposes `first` and `second`, unless told otherwise. */
export const propose = ({ req, id }: Pick<Waiting, 'req' | 'id'>, wish: Wish = {}) =>
  proposeIntake(req, {
    application: id,
    times: [typed(second), typed(first), '', '', '', ''],
    ...{ minutes: '60', mode: 'onSite', place: 'Rue de l’Union 31 🙂', meeting: '' },
    ...wish,
  })
export const intakeOf = async ({ id }: { id: string }) => readIntake(await requestAs(null), id)
export const pick = async (who: Pick<Waiting, 'member' | 'id'>, at: DateTime) =>
  pickTime(await requestAs(null), who.member, { intake: (await intakeOf(who))?.id ?? '', at: kept(at) })
export const leave = async (who: Pick<Waiting, 'member' | 'id'>, asked?: string) =>
  leaveIntake(await requestAs(null), who.member, { intake: (await intakeOf(who))?.id ?? '', asked })
