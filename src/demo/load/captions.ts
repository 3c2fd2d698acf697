import { Duration } from 'luxon'

import { locales } from '@/platform/locales'

import type { DemoVideo, Texts } from '../shapes'

/** The captions of a film as WebVTT (W3C), one file per language. */
export function captionsOf({ captions }: Pick<DemoVideo, 'captions'>): Texts {
  const files = locales.map((locale) => {
    const cues = captions.filter(({ text }) => text[locale])
    return [
      locale,
      ['WEBVTT', ...cues.map(({ from, to, text }) => `${at(from)} --> ${at(to)}\n${text[locale]}`)].join('\n\n'),
    ]
  })
  return Object.fromEntries(files) as Texts
}

const at = (seconds: number): string => Duration.fromObject({ seconds }).toFormat('hh:mm:ss.SSS')
