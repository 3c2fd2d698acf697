import { apply } from './fr/apply'
import { applying } from './fr/applying'
import { behalf } from './fr/behalf'
import { board } from './fr/board'
import { bookingLetters } from './fr/bookingLetters'
import { bookingTexts } from './fr/bookingTexts'
import { content } from './fr/content'
import { courseLetters } from './fr/courseLetters'
import { courses } from './fr/courses'
import { desk } from './fr/desk'
import { digest } from './fr/digest'
import { figures } from './fr/figures'
import { files } from './fr/files'
import { imports } from './fr/imports'
import { intake } from './fr/intake'
import { invite } from './fr/invite'
import { interview } from './fr/interview'
import { ownBooking } from './fr/ownBooking'
import { portal } from './fr/portal'
import { repeat } from './fr/repeat'
import { returns } from './fr/returns'
import { run } from './fr/run'
import { sessions } from './fr/sessions'
import { site } from './fr/site'
import { training } from './fr/training'
import { way } from './fr/way'
import type { Messages } from './messages'

export const fr: Messages = {
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
