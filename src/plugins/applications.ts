import { StandIns } from '@collections/people/StandIns'
import { ApplicationCounts } from '@collections/programme/ApplicationCounts'
import { ApplicationMoves } from '@collections/programme/ApplicationMoves'
import { ApplicationNotes } from '@collections/programme/ApplicationNotes'
import { ApplicationEligibility, Applications, ProgrammeBounds } from '@collections/programme/Applications'
import { Imports } from '@collections/programme/Imports'
import { Intakes } from '@collections/programme/Intakes'
import { Interviews } from '@collections/programme/Interviews'

import { capability } from './capability'

/** How mentors and mentees apply, and whom the programme is for; never switched off, as the way to a duo begins here. */
export const applications = () =>
  capability({
    name: 'applications',
    collections: [
      Applications,
      ApplicationEligibility,
      ApplicationMoves,
      ApplicationNotes,
      ApplicationCounts,
      Imports,
      Intakes,
      Interviews,
      ProgrammeBounds,
      StandIns,
    ],
  })
