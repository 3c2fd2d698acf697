import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { CourseRun } from '@/payload-types'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import { faultOfSession } from '../sessions/faultOfSession'
import { refuseOtherBranch } from '../sessions/keepSession'
import { mayLead } from './runArrows'

/** Refuses a run that nobody could come to, a state that does not follow, and a branch of others. */
export const keepRun: CollectionBeforeValidateHook<CourseRun> = async ({ data, originalDoc, req }) => {
  refuseOtherBranch(req, data)
  const say = wordsIn(words, req.i18n.language)
  const run = { ...originalDoc, ...data }
  if (run.state && !mayLead(originalDoc?.state, run.state))
    throw new SaidError(say[run.state === 'done' ? 'done' : 'arrow'], 400)
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
    done: 'Clôturez la formation à l’accueil de l’équipe : ainsi, les attestations partent.',
    arrow:
      'Cet état ne peut pas suivre celui d’avant. Ce qui est terminé ou annulé le reste : créez une nouvelle session.',
  },
  nl: {
    bookingTimes: 'Inschrijven moet eerst beginnen en dan pas stoppen.',
    place: 'Vul de straat en de stad in voor je de opleiding opent.',
    meeting: 'Vul het adres van de online vergadering in voor je de opleiding opent.',
    dates: 'Voeg de data toe voor je de opleiding opent.',
    done: 'Sluit de opleiding af aan de balie: dan worden de attesten gegeven.',
    arrow:
      'Deze toestand kan niet op de vorige volgen. Wat afgelopen of geannuleerd is, blijft zo: maak een nieuwe reeks.',
  },
  en: {
    bookingTimes: 'Booking must close after it opens.',
    place: 'Enter the street and the city before you open the course.',
    meeting: 'Enter the address of the online meeting before you open the course.',
    dates: 'Add the dates before you open the course.',
    done: 'Finish the course at the desk: that gives the certificates.',
    arrow: 'This state cannot follow the one before. What is finished or called off stays so: make a new run.',
  },
}
