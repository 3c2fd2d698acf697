import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { idOf } from '@/platform/idOf'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import { faultOfSession } from './faultOfSession'
import { type ArrowFault, faultOfArrow } from './sessionArrows'

/**
 * Refuses a session that nobody could come to, one that a coordinator would hand to a branch of others, and a change of
 * state by which people would be lost.
 */
export const keepSession: CollectionBeforeValidateHook<InfoSession> = async ({ data, originalDoc, req }) => {
  refuseOtherBranch(req, data)
  const say = wordsIn(words, req.i18n.language)
  const fault =
    faultOfSession({ ...originalDoc, ...data }) ?? (await faultOfChange(req, { from: originalDoc, to: data?.state }))
  if (fault) throw new SaidError(say[fault], 400)
  return data
}

type Change = { from?: Partial<InfoSession>; to?: InfoSession['state'] }

async function faultOfChange(req: PayloadRequest, { from, to }: Change): Promise<ArrowFault | undefined> {
  if (!from?.id || !from.state || !to || from.state === to) return undefined
  const where = { infoSession: { equals: from.id } }
  const { totalDocs } = await req.payload.count({ collection: 'bookings', where, req })
  return faultOfArrow({ from: from.state, to, isBooked: totalDocs > 0 })
}

/** Refuses what a coordinator would hand to a branch that is not theirs. */
export function refuseOtherBranch(req: PayloadRequest, data?: Partial<Pick<InfoSession, 'branch'>>): void {
  const branch = data?.branch && idOf(data.branch)
  if (branch && hasRole(req.user, 'coordinator') && !branchesOf(req.user).includes(branch))
    throw new SaidError(wordsIn(words, req.i18n.language).branch, 403)
}

const words = {
  fr: {
    branch: 'Vous pouvez planifier pour vos antennes. Celle-ci est une autre antenne.',
    order: 'La fin doit venir après le début.',
    bookingTimes: 'Les inscriptions doivent fermer après leur ouverture.',
    place: 'Écrivez la rue et la ville avant d’ouvrir la séance.',
    meeting: 'Écrivez l’adresse de la réunion en ligne avant d’ouvrir la séance.',
    booked: 'Des personnes se sont inscrites : annulez la séance, pour qu’elles le sachent.',
    over: 'Cette séance est terminée ou annulée. Faites-en une nouvelle, par exemple avec « Répéter ».',
    listOpen: 'Clôturez la liste à l’accueil : la séance est alors terminée, et chacun reçoit la suite.',
    noWay: 'La séance ne peut pas passer de cet état à celui-là.',
  },
  nl: {
    branch: 'Je kunt plannen voor je eigen vestigingen. Dit is een andere vestiging.',
    order: 'Het einde moet na het begin komen.',
    bookingTimes: 'Inschrijven moet eerst beginnen en dan pas stoppen.',
    place: 'Vul de straat en de stad in voor je de sessie opent.',
    meeting: 'Vul het adres van de online vergadering in voor je de sessie opent.',
    booked: 'Er zijn mensen ingeschreven: annuleer de sessie, dan weten ze het.',
    over: 'Deze sessie is voorbij of geannuleerd. Maak een nieuwe, bijvoorbeeld met ‘Herhalen’.',
    listOpen: 'Sluit de lijst aan de balie: dan is de sessie voorbij, en iedereen krijgt het vervolg.',
    noWay: 'De sessie kan niet van deze toestand naar die andere.',
  },
  en: {
    branch: 'You may plan for your own branches. This is another branch.',
    order: 'The end must come after the start.',
    bookingTimes: 'Booking must close after it opens.',
    place: 'Enter the street and the city before you open the session.',
    meeting: 'Enter the address of the online meeting before you open the session.',
    booked: 'People have booked: cancel the session, so that they are told.',
    over: 'This session is over or cancelled. Make a new one, for example with “Repeat”.',
    listOpen: 'Close the list at the desk: the session is over then, and everybody hears what comes next.',
    noWay: 'A session cannot go from this state to that one.',
  },
}
