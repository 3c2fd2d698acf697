import { DateTime } from 'luxon'

import type { DemoEvent } from '../../shapes'
import type { Load } from '../Load'
import { richTexts } from '../texts'

/** An event with its moment counted from the day of loading, so that the agenda always has something to come. */
export async function eventData({ req, register, now }: Load, event: DemoEvent): Promise<object> {
  const starts = startOf(event, now)
  return {
    kind: event.kind,
    startsAt: starts.toUTC().toISO(),
    endsAt: starts.plus({ minutes: event.lasts }).toUTC().toISO(),
    zone: event.zone,
    place: event.place && {
      name: everywhere(event.place.name),
      street: event.place.street,
      city: everywhere(event.place.city),
    },
    online: event.online,
    registration: event.registration,
    body: await richTexts(req.payload.config, event.body),
    recording: register.optional('videos', event.recording),
    photos: event.pictures.map((picture) => register.id('media', picture)),
    branch: register.optional('branches', event.branch),
    themes: event.themes.map((theme) => register.id('themes', theme)),
  }
}

function startOf({ starts, zone }: DemoEvent, now: Date): DateTime {
  if ('at' in starts) return DateTime.fromISO(starts.at, { zone })
  const [hour, minute] = starts.time.split(':').map(Number)
  return DateTime.fromJSDate(now, { zone })
    .plus({ days: starts.inDays })
    .set({ hour, minute, second: 0, millisecond: 0 })
}

const everywhere = (text: string) => ({ fr: text, nl: text, en: text })
