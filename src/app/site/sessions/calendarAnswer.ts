import { drawCalendar } from '@/ui/calendar/drawCalendar'
import { wishHeader } from '@/press/ask/askHeaders'

type Asked = Omit<Parameters<typeof drawCalendar>[0], 'method' | 'between'> & {
  /** What the press may do with it; without it nobody keeps the file. */
  wish?: string
}

/** A file for calendars that names nobody. */
export const calendarAnswer = ({ wish, ...calendar }: Asked): Response =>
  new Response(drawCalendar({ ...calendar, method: 'PUBLISH' }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="duo-for-a-job.ics"',
      ...(wish && { [wishHeader]: wish }),
    },
  })
