import type { Character } from './character'
import { shape, type Part } from './svg'

/** Hair in two layers: behind the neck, and over the forehead. */
export type Hair = { behind: Part[]; front: Part[] }

/** One way to wear hair. */
export type Hairstyle = (person: Character) => Hair

/** The hair at the back of the neck. */
export const nape = (person: Character): Part[] => [
  shape('M-126 -60 C-146 10 -130 70 -100 100 L-50 60 L60 60 L110 40 L120 -60 Z', person.hairShade),
]
