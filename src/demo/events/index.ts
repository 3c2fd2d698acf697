import type { DemoEvent } from '../shapes'
import { exchangeMentorsBrussels, exchangeMentorsMechelen, exchangeMentorsOnline } from './exchange-evenings'
import { infoMenteesAntwerp, infoMenteesOnline, infoMentorsBrussels, infoMentorsParis } from './info-sessions'
import { tenYearCelebration } from './ten-year-celebration'
import {
  workshopDiplomaLiege,
  workshopInterviewGhent,
  workshopPhoneCallBrussels,
  workshopPhoneCvOnline,
} from './workshops'

export const events: DemoEvent[] = [
  tenYearCelebration,
  exchangeMentorsOnline,
  workshopPhoneCallBrussels,
  infoMenteesOnline,
  infoMentorsBrussels,
  infoMenteesAntwerp,
  infoMentorsParis,
  workshopInterviewGhent,
  exchangeMentorsMechelen,
  workshopPhoneCvOnline,
  workshopDiplomaLiege,
  exchangeMentorsBrussels,
]
