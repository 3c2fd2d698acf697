import type { CollectionBeforeValidateHook } from 'payload'

import type { CourseDate } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

/** Refuses a date that ends before it begins, that has no place, or that would go over to another run. */
export const keepDate: CollectionBeforeValidateHook<CourseDate> = ({ data, originalDoc, req }) => {
  const say = wordsIn(words, req.i18n.language)
  const { startsAt, endsAt, elsewhere, place } = { ...originalDoc, ...data }
  if (startsAt && endsAt && new Date(endsAt) <= new Date(startsAt)) throw new SaidError(say.order, 400)
  if (elsewhere && !(place?.street && place.city)) throw new SaidError(say.place, 400)
  if (originalDoc?.run && data?.run && idOf(data.run) !== idOf(originalDoc.run)) throw new SaidError(say.run, 400)
  return data
}

const words = {
  fr: {
    order: 'La fin doit venir après le début.',
    place: 'Écrivez la rue et la ville de cet autre lieu.',
    run: 'Cette date appartient à une autre session. Ajoutez une nouvelle date.',
  },
  nl: {
    order: 'Het einde moet na het begin komen.',
    place: 'Vul de straat en de stad van die andere plaats in.',
    run: 'Deze datum hoort bij een andere reeks. Voeg een nieuwe datum toe.',
  },
  en: {
    order: 'The end must come after the start.',
    place: 'Enter the street and the city of that other place.',
    run: 'This date belongs to another run. Add a new date.',
  },
}
