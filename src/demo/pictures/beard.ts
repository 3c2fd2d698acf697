import type { Character } from './character'
import { mix } from './palette'
import { line, patch, shape, type Part } from './svg'

/** The beard of a look, if it has one; the mouth is drawn over it. */
export function beard(person: Character): Part[] {
  const kind = person.look.beard
  return kind ? drawings[kind](person) : []
}

const moustache = 'M22 66 C40 60 70 70 84 96 C64 92 44 88 24 86 C4 88 -16 94 -36 100 C-24 74 4 60 22 66 Z'

const drawings: Record<NonNullable<Character['look']['beard']>, (person: Character) => Part[]> = {
  full: ({ hair, hairLight }) => [
    shape(
      'M-114 16 C-108 44 -96 60 -78 62 C-56 62 -30 62 22 64 C70 62 ' +
        '92 60 104 44 C112 34 114 20 117 8 C126 70 122 130 92 170 ' +
        'C62 206 -16 212 -60 176 C-100 144 -118 80 -114 16 Z',
      hair,
    ),
    line(
      'M-72 110 C-60 140 -40 160 -16 170 M-20 146 C-6 164 14 172 30 172 M66 138 C60 152 52 162 44 168',
      hairLight,
      5,
      0.6,
    ),
  ],
  stubble: ({ hair, skin }) => [
    patch(
      'M-112 20 C-100 60 -80 66 -40 66 C0 62 40 62 70 66 C98 66 ' +
        '108 50 116 16 C118 40 114 62 108 80 C96 116 64 167 22 170 ' +
        'C-20 170 -84 132 -106 82 C-112 60 -114 40 -112 20 Z',
      mix(mix(skin, '#7a2418', 0.25), hair, 0.22),
    ),
  ],
  moustache: ({ hair }) => [patch(moustache, hair)],
  goatee: ({ hair, hairLight }) => [
    patch(moustache, hair),
    shape(
      'M-36 98 C-30 110 -22 118 -12 124 C6 136 44 136 60 120 C70 112 ' +
        '78 104 84 94 C90 140 62 186 24 188 C-14 186 -40 142 -36 98 Z',
      hair,
    ),
    line('M4 160 C14 170 34 170 44 158', hairLight, 5, 0.6),
  ],
}
