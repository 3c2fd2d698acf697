import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { CourseRun } from '@/payload-types'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import { faultOfSession } from '../sessions/faultOfSession'
import { refuseOtherBranch } from '../sessions/keepSession'

/** Refuses a run that nobody could come to, and one that a coordinator would hand to a branch of others. */
export const keepRun: CollectionBeforeValidateHook<CourseRun> = async ({ data, originalDoc, req }) => {
  refuseOtherBranch(req, data)
  const say = wordsIn(words, req.i18n.language)
  const run = { ...originalDoc, ...data }
  const fault = faultOfSession(run)
  if (fault && fault !== 'order') throw new SaidError(say[fault], 400)
  if (run.state === 'open' && !(run.id && (await hasDates(req, run.id)))) throw new SaidError(say.dates, 400)
  return data
}

async function hasDates(req: PayloadRequest, run: string): Promise<boolean> {
  const where = { run: { equals: run }, state: { equals: 'planned' } }
  const { totalDocs } = await req.payload.count({ collection: 'course-dates', where, req })
  return totalDocs > 0
}

const words = {
  fr: {
    bookingTimes: 'Les inscriptions doivent fermer après leur ouverture.',
    place: 'Écrivez la rue et la ville avant d’ouvrir la formation.',
    meeting: 'Écrivez l’adresse de la réunion en ligne avant d’ouvrir la formation.',
    dates: 'Ajoutez les dates avant d’ouvrir la formation.',
  },
  nl: {
    bookingTimes: 'Inschrijven moet eerst beginnen en dan pas stoppen.',
    place: 'Vul de straat en de stad in voor je de opleiding opent.',
    meeting: 'Vul het adres van de online vergadering in voor je de opleiding opent.',
    dates: 'Voeg de data toe voor je de opleiding opent.',
  },
  en: {
    bookingTimes: 'Booking must close after it opens.',
    place: 'Enter the street and the city before you open the course.',
    meeting: 'Enter the address of the online meeting before you open the course.',
    dates: 'Add the dates before you open the course.',
  },
}
