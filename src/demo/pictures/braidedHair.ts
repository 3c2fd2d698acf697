import type { Character } from './character'
import { nape, type Hairstyle } from './hairLayers'
import { line, oval, shape, type Part } from './svg'

/** Braids and locs. */
export const braidedHair: Record<'braids' | 'locs', Hairstyle> = {
  braids: (person) => ({
    behind: [
      ...nape(person),
      ...[-150, -118, 116, 148].map((x) => shape(braid(x * 0.86, -20, x * 1.08, 300), person.hairShade)),
    ],
    front: [
      ...parted(person),
      ...[
        [-122, -196],
        [-112, -150],
        [122, 168],
      ].map(([from = 0, to = 0]) => shape(braid(from, -20, to, 322), person.hair)),
    ],
  }),
  locs: (person) => ({
    behind: [
      ...nape(person),
      shape('M-120 -60 C-176 20 -176 90 -166 150 L-70 176 L80 176 L164 146 C170 80 160 10 124 -60 Z', person.hairShade),
    ],
    front: [
      ...parted(person),
      ...[
        [-100, -182, 160],
        [-96, -156, 206],
        [-102, -126, 180],
        [106, 128, 186],
        [104, 152, 206],
        [106, 176, 152],
      ].map(([from = 0, to = 0, end = 0]) => shape(strand(from, -120, to, end), person.hair)),
      line(
        'M-128 -60 C-164 0 -168 60 -176 124 M-112 -40 C-140 20 -146 100 -150 160 M-104 -20 C-120 40 -124 90 -124 140 ' +
          'M124 -60 C152 0 156 70 168 116 M112 -40 C136 20 142 100 148 160',
        person.hairLight,
        5,
        0.45,
      ),
    ],
  }),
}

function parted(person: Character): Part[] {
  return [
    shape(
      'M-130 24 C-156 -70 -136 -170 -50 -194 C10 -208 90 -200 ' +
        '120 -146 C138 -110 136 -40 126 6 C122 -50 104 -92 40 -128 ' +
        'C-20 -104 -96 -76 -104 20 C-110 32 -124 32 -130 24 Z',
      person.hair,
    ),
    line(
      'M36 -130 C20 -160 0 -180 -14 -190 M-30 -100 C-60 -130 ' +
        '-70 -160 -72 -174 M-78 -62 C-104 -90 -116 -110 -118 -124 ' +
        'M88 -84 C104 -104 114 -124 114 -138',
      person.hairLight,
      5,
      0.6,
    ),
  ]
}

function braid(fromX: number, fromY: number, toX: number, toY: number) {
  return Array.from({ length: 11 }, (_, index) => {
    const part = index / 10
    const x = fromX + (toX - fromX) * part ** 1.5
    return oval(Math.round(x), Math.round(fromY + (toY - fromY) * part), 17 - 4 * part, 21)
  }).join(' ')
}

function strand(fromX: number, fromY: number, toX: number, toY: number) {
  const bend = fromX + (toX - fromX) * 1.1
  return (
    `M${fromX - 17} ${fromY} Q${bend - 19} ${(fromY + toY) / 2} ${toX - 15} ${toY} a15 15 0 0 0 30 0 ` +
    `Q${bend + 17} ${(fromY + toY) / 2} ${fromX + 17} ${fromY} Z`
  )
}
