import { CourseDates } from '@collections/programme/CourseDates'
import { CourseInvitations } from '@collections/programme/CourseInvitations'
import {
  CourseAttendances,
  CourseCompletions,
  CourseWishes,
  ELearnings,
  MemberFeeds,
} from '@collections/programme/CourseRecords'
import { CourseRuns } from '@collections/programme/CourseRuns'
import { Courses } from '@collections/programme/Courses'

import { capability } from './capability'

/** Courses for members: what they learn before and beside their duo. */
export const training = ({ off = false } = {}) =>
  capability({
    name: 'training',
    collections: [
      Courses,
      CourseRuns,
      CourseDates,
      CourseAttendances,
      CourseCompletions,
      CourseWishes,
      CourseInvitations,
      ELearnings,
      MemberFeeds,
    ],
    off,
  })
