import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { InfoSession } from '@/payload-types'
import { branchesOf, hasRole } from '@/people/access'
import { idOf } from '@/platform/idOf'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import { faultOfSession } from './faultOfSession'

/** Refuses a session that nobody could come to, and one that a coordinator would hand to a branch of others. */
export const keepSession: CollectionBeforeValidateHook<InfoSession> = ({ data, originalDoc, req }) => {
  refuseOtherBranch(req, data)
  const say = wordsIn(words, req.i18n.language)
  const fault = faultOfSession({ ...originalDoc, ...data })
  if (fault) throw new SaidError(say[fault], 400)
  return data
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
  },
  nl: {
    branch: 'Je kunt plannen voor je eigen vestigingen. Dit is een andere vestiging.',
    order: 'Het einde moet na het begin komen.',
    bookingTimes: 'Inschrijven moet eerst beginnen en dan pas stoppen.',
    place: 'Vul de straat en de stad in voor je de sessie opent.',
    meeting: 'Vul het adres van de online vergadering in voor je de sessie opent.',
  },
  en: {
    branch: 'You may plan for your own branches. This is another branch.',
    order: 'The end must come after the start.',
    bookingTimes: 'Booking must close after it opens.',
    place: 'Enter the street and the city before you open the session.',
    meeting: 'Enter the address of the online meeting before you open the session.',
  },
}
