import { describe, expect, test } from 'vitest'

import { locales } from '@/platform/locales'
import { asGsm, segmentsOf } from '@/platform/texts/gsm'
import type { BookingLetterProps } from '@/ui/mail/BookingLetter'
import { drawText } from '@/ui/mail/drawText'

import { en } from './en'
import { translatorOf } from './translatorOf'

type Props = BookingLetterProps['props']
const sections = {
  fr: 'fr/seances-info/mon-inscription',
  nl: 'nl/infosessies/mijn-inschrijving',
  en: 'en/info-sessions/my-booking',
}

/** As long as it comes: a Wednesday in September, an address that does not fit, a domain of thirty letters. */
const aLetter = (about: Props['about'], locale: keyof typeof sections, rest: Partial<Props> = {}): Props => ({
  about,
  firstName: 'Amina',
  code: 'K7QM-4TRX',
  link: `https://rendezvous.duoforajob.org/${sections[locale]}/${'x'.repeat(43)}`,
  until: '2031-09-23T10:30:00Z',
  session: {
    audience: 'mentors',
    mode: 'onSite',
    startsAt: '2031-09-24T16:00:00Z',
    endsAt: '2031-09-24T18:00:00Z',
    zone: 'Europe/Brussels',
    place: { name: 'Maison', street: 'Avenue de l’Hôpital Français 1234, 5e étage', city: 'Berchem-Sainte-Agathe' },
  },
  ...(about === 'prove' && { digits: '123456' }),
  ...rest,
})
const abouts = Object.keys(en.bookingTexts.about) as Props['about'][]
const drawn = (locale: keyof typeof sections, props: Props) => asGsm(drawText({ locale, props }, translatorOf))

describe.each(locales)('a text in %s', (locale) => {
  test.each(abouts)('about %s goes out as two messages at most', (about) => {
    const text = drawn(locale, aLetter(about, locale))
    expect(segmentsOf(text), text).toBeLessThanOrEqual(2)
  })

  test.each([
    ['of a rush', aLetter('prove', locale, { seatless: true })],
    ['of a new way to join', aLetter('changed', locale, { change: { meeting: true } })],
  ])('%s goes out as two messages at most', (_, props) => {
    const text = drawn(locale, props)
    expect(segmentsOf(text), text).toBeLessThanOrEqual(2)
  })
})

test('a text says who writes, what holds, when and where, the code and the link', () => {
  expect(drawn('en', aLetter('booked', 'en')).split('\n')).toEqual([
    'DUO for a JOB',
    'Your place is booked. See it or give it back with this link.',
    'Wed 24 Sept 18:00',
    "Avenue de l'Hopital Francais 1234, 5e éta...",
    'Code K7QM-4TRX',
    `https://rendezvous.duoforajob.org/en/info-sessions/my-booking/${'x'.repeat(43)}`,
  ])
})

test('a text of an online session says where its way in stands, and never the way itself', () => {
  const { session, ...props } = aLetter('reminder', 'nl')
  const text = drawn('nl', { ...props, session: { ...session, mode: 'online' } })
  expect(text).toContain('Online: kijk op je pagina')
  expect(text).not.toContain('Avenue')
})
