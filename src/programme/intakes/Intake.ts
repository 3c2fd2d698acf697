import type { Intake as Row } from '@/payload-types'

/** What a letter about an interview can say. */
export type IntakeAbout = 'proposed' | 'planned' | 'moved' | 'left' | 'calledOff' | 'missed' | 'reminder'

/** An interview that is proposed or planned, with its row locked. */
export type LockedIntake = Pick<Row, 'id' | 'minutes' | 'zone'> & {
  state: 'offered' | 'planned'
  coordinator: string
  startsAt: string | null
  /** Every moment that was proposed. */
  times: string[]
}

export const mostTimes = 6
