import { apply } from './en/apply'
import { applying } from './en/applying'
import { behalf } from './en/behalf'
import { board } from './en/board'
import { bookingLetters } from './en/bookingLetters'
import { bookingTexts } from './en/bookingTexts'
import { content } from './en/content'
import { courseLetters } from './en/courseLetters'
import { courses } from './en/courses'
import { desk } from './en/desk'
import { digest } from './en/digest'
import { figures } from './en/figures'
import { files } from './en/files'
import { imports } from './en/imports'
import { intake } from './en/intake'
import { invite } from './en/invite'
import { interview } from './en/interview'
import { ownBooking } from './en/ownBooking'
import { portal } from './en/portal'
import { repeat } from './en/repeat'
import { returns } from './en/returns'
import { run } from './en/run'
import { sessions } from './en/sessions'
import { site } from './en/site'
import { training } from './en/training'
import { way } from './en/way'

/** What the interface says in English, in ICU message format; messages.ts makes every locale follow these keys. */
export const en = {
  ...site,
  ...content,
  ...desk,
  ...bookingLetters,
  ...bookingTexts,
  ...courseLetters,
  ...ownBooking,
  ...sessions,
  ...run,
  ...returns,
  ...behalf,
  ...repeat,
  ...digest,
  ...figures,
  ...files,
  ...portal,
  ...apply,
  ...applying,
  ...way,
  ...imports,
  ...intake,
  ...interview,
  ...invite,
  ...board,
  ...training,
  ...courses,
}
