import type { ProposeAnswer } from '@/programme/intakes/proposeIntake'

type Refused = Exclude<ProposeAnswer, { ok: true }>['reason']

/** Beside which field of the form that proposes moments it is said what is wrong. */
export const fieldOfFault: { [reason in Refused]: string } = {
  timesMissing: 'time-1',
  timeWrong: 'time-1',
  timePast: 'time-1',
  timeTwice: 'time-1',
  taken: 'time-1',
  unknown: 'time-1',
  minutesWrong: 'minutes',
  modeWrong: 'intakeMode',
  placeMissing: 'place',
  meetingWrong: 'meeting',
}
