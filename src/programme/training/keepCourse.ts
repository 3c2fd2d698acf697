import type { CollectionBeforeValidateHook } from 'payload'

import type { Course } from '@/payload-types'
import { idOf } from '@/platform/idOf'
import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

/** Refuses a course that would have to be taken before itself; only courses for mentors lead to being ready. */
export const keepCourse: CollectionBeforeValidateHook<Course> = ({ data, originalDoc, req }) => {
  const course = { ...originalDoc, ...data }
  if (course.prior && course.id && idOf(course.prior) === course.id)
    throw new SaidError(wordsIn(words, req.i18n.language).itself, 400)
  return course.audience === 'mentors' ? data : { ...data, leadsToReady: false }
}

const words = {
  fr: { itself: 'Une formation ne peut pas venir avant elle-même.' },
  nl: { itself: 'Een opleiding kan niet voor zichzelf komen.' },
  en: { itself: 'A course cannot come before itself.' },
}
