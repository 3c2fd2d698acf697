import type { OwnApplication } from '@/programme/applications/readApplication'

/** Which of the eight steps of the method an application is in; mentees have no training before their duo. */
export function stepOf({ state, role }: Pick<OwnApplication, 'state' | 'role'>) {
  if (state === 'ready') return 'matching'
  if (state === 'inTraining') return 'training'
  if (state === 'intakeDone') return role === 'mentor' ? 'training' : 'matching'
  return 'intake'
}
