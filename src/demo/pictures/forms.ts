import { oval } from './svg'

/** The two forms in a field of 1440 by 990: a circle, and an arch that stands on the same ground line. */
export const forms = {
  circle: oval(504, 528, 438),
  arch: 'M618 966 V480 a390 390 0 0 1 780 0 V966 Z',
} as const
