import { apply } from './nl/apply'
import { applying } from './nl/applying'
import { behalf } from './nl/behalf'
import { board } from './nl/board'
import { bookingLetters } from './nl/bookingLetters'
import { bookingTexts } from './nl/bookingTexts'
import { content } from './nl/content'
import { courseLetters } from './nl/courseLetters'
import { courses } from './nl/courses'
import { desk } from './nl/desk'
import { digest } from './nl/digest'
import { figures } from './nl/figures'
import { files } from './nl/files'
import { imports } from './nl/imports'
import { intake } from './nl/intake'
import { invite } from './nl/invite'
import { interview } from './nl/interview'
import { ownBooking } from './nl/ownBooking'
import { portal } from './nl/portal'
import { repeat } from './nl/repeat'
import { returns } from './nl/returns'
import { run } from './nl/run'
import { sessions } from './nl/sessions'
import { site } from './nl/site'
import { training } from './nl/training'
import { way } from './nl/way'
import type { Messages } from './messages'

export const nl: Messages = {
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
