import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { drawCalendar } from './drawCalendar'

const entry = {
  uid: '01a2038e-c083-766c-8286-c8e0179d37bc',
  sequence: 2,
  changedAt: '2030-01-02T10:00:00.000Z',
  startsAt: '2030-05-07T16:00:00.000Z',
  endsAt: '2030-05-07T18:00:00.000Z',
  zone: 'Europe/Brussels',
  summary: 'Séance d’info ; mentors, « tous »',
  place: 'Maison, Rue Haute 1, 1000 Bruxelles',
  text: 'Première ligne\nSeconde ligne',
  url: 'https://duo.example.org/fr/seances-info/1',
}
const draw = (rest: Partial<Parameters<typeof drawCalendar>[0]> = {}) =>
  drawCalendar({ method: 'PUBLISH', locale: 'fr', entries: [entry], ...rest })

/** What another program makes of a file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const zones = calendar.getAllSubcomponents('vtimezone').map((one) => new ICAL.Timezone(one))
  if (!event) throw new Error('There is no event in the file')
  return { calendar, event, zones }
}

test('a second program reads back what was written', () => {
  const { calendar, event, zones } = read(draw({ method: 'REQUEST' }))

  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(zones.map(({ tzid }) => tzid)).toEqual(['Europe/Brussels'])
  expect([event.uid, event.sequence, event.summary, event.location, event.description]).toEqual([
    entry.uid,
    2,
    entry.summary,
    entry.place,
    entry.text,
  ])
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2030-01-02T10:00:00Z')
})

test.each([
  ['on the evening before summer time', '2030-03-30T18:00:00.000Z', 'Europe/Brussels'],
  ['on the day when summer time begins', '2030-03-31T08:00:00.000Z', 'Europe/Brussels'],
  ['on the day when it ends', '2030-10-27T09:00:00.000Z', 'Europe/Brussels'],
  ['in London', '2030-07-01T17:00:00.000Z', 'Europe/London'],
])('a session %s begins at its own hour', (_, startsAt, zone) => {
  const endsAt = new Date(Date.parse(startsAt) + 3_600_000).toISOString()
  const { event, zones } = read(draw({ entries: [{ ...entry, startsAt, endsAt, zone }] }))
  const [written] = zones
  if (!written) throw new Error('There is no zone in the file')
  event.startDate.zone = written

  expect(written.tzid).toBe(zone)
  expect(event.startDate.toJSDate().toISOString()).toBe(startsAt)
})

test('an invitation names two: who invites, and whom it goes to', () => {
  const file = draw({ method: 'REQUEST', between: { organizer: 'house@example.org', attendee: 'amina@example.org' } })

  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded.match(/[\w.-]+@[\w.-]+/g)).toEqual(['house@example.org', 'amina@example.org'])
  expect(draw()).not.toContain('@')
})

test('what is cancelled says so, by whichever way', () => {
  expect(draw({ method: 'CANCEL' })).toContain('STATUS:CANCELLED')
  expect(draw({ entries: [{ ...entry, isCancelled: true }] })).toContain('STATUS:CANCELLED')
  expect(draw()).toContain('STATUS:CONFIRMED')
})

test('drawn twice it is the same', () => {
  expect(draw()).toBe(draw())
})
