import type { CollectionBeforeValidateHook } from 'payload'

import type { Course } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

/** Refuses a course that would have to be taken before itself, and an e-learning that is no secure address; only courses for mentors lead to being ready. */
export const keepCourse: CollectionBeforeValidateHook<Course> = ({ data, originalDoc, req }) => {
  const course = { ...originalDoc, ...data }
  if (course.prior && course.id && idOf(course.prior) === course.id)
    throw new SaidError(wordsIn(words, req.i18n.language).itself, 400)
  const address = data?.eLearning?.trim()
  if (address && !isWebAddress(address)) throw new SaidError(wordsIn(words, req.i18n.language).address, 400)
  return course.audience === 'mentors' ? data : { ...data, leadsToReady: false }
}

const isWebAddress = (address: string) => URL.canParse(address) && new URL(address).protocol === 'https:'

const words = {
  fr: {
    itself: 'Une formation ne peut pas venir avant elle-même.',
    address: 'L’adresse de l’e-learning commence par https://.',
  },
  nl: {
    itself: 'Een opleiding kan niet voor zichzelf komen.',
    address: 'Het adres van de e-learning begint met https://.',
  },
  en: { itself: 'A course cannot come before itself.', address: 'The address of the e-learning begins with https://.' },
}
