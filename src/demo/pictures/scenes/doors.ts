import type { Look } from '../../shapes'
import { colours, contrast, mix, standOut } from '../palette'
import { oval } from '../svg'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { figure } from './figure'

/** Five arched doors with a sign each and a duo before every one; the fifth stands ajar. */
export const doors = () =>
  wall(mix(paper, blush, 0.3)) +
  box([0, 740, 1440, 220], mix(blush, paper, 0.1)) +
  box([0, 732, 1440, 16], mix(blush, terracotta, 0.3)) +
  shades.map((colour, index) => door(40 + index * 274, colour, index)).join('') +
  pairs.map(([young, old], index) => couple([172 + index * 274, shades[index] ?? blush], young, old)).join('')

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours

const shades = [marigold, plum, terracotta, teal, blush]

function door(x: number, colour: string, index: number) {
  const dark = mix(colour, aubergine, 0.26)
  const sign = standOut([paper, ink, plum], [colour])
  const open = index === 4
  return (
    arch([x, 120, 264, 624], open ? plum : ink) +
    arch([x + 14, 134, 236, 610], open ? mix(marigold, paper, 0.45) : colour) +
    (open
      ? fill(
          `M${x + 14} 744 V252 C${x + 20} 196 ${x + 60} 150 ${x + 110} ` +
            `140 C${x + 150} 160 ${x + 168} 210 ${x + 170} 270 V792 Z`,
          colour,
        )
      : '') +
    (open ? '' : stroke(`M${x + 132} 470 V744`, dark, 6, 0.6)) +
    disc([x + (open ? 150 : 222), 520, 12], open ? plum : sign) +
    at([x + (open ? 96 : 132), 330], signs[index]!(sign, colour))
  )
}

const signs: ((sign: string, door: string) => string)[] = [
  (sign, door) =>
    at(
      [0, 0, 1, -24],
      box([-66, -26, 132, 52], sign, 26) +
        stroke(oval(62, 0, 12, 20), door, 5) +
        box([-16, -30, 26, 60], terracotta) +
        fill('M-14 28 L-24 70 L-4 58 L12 72 L8 28 Z', terracotta),
    ),
  (sign, door) =>
    fill(
      'M-66 -46 H66 a16 16 0 0 1 16 16 V30 a16 16 0 0 1 -16 16 H-10 ' +
        'L-44 80 V46 H-66 a16 16 0 0 1 -16 -16 V-30 a16 16 0 0 1 16 -16 Z',
      sign,
    ) + stroke('M-46 0 q15 -26 30 0 t30 0 t30 0', door, 8),
  (sign, door) =>
    [0, 1, 2]
      .map(
        (step) =>
          box([-56 + step * 14, -66 + step * 26, 96, 84], door, 6) +
          box([-52 + step * 14, -62 + step * 26, 88, 76], sign, 4),
      )
      .join('') + stroke('M-6 22 h44 M-6 40 h30', door, 7),
  (sign, door) =>
    fill('M-26 -76 H26 V-60 H18 V44 a18 18 0 0 1 -36 0 V-60 H-26 Z', sign) +
    fill('M-10 -6 H10 V44 a10 10 0 0 1 -20 0 Z', contrast(door, marigold) > 2 ? marigold : terracotta) +
    disc([44, 20, 8], sign) +
    disc([54, -10, 5], sign),
  (sign) =>
    fill(
      'M-56 -60 C-44 -76 -24 -76 -18 -58 L-10 -30 C-8 -18 -26 -10 -26 -4 C-18 18 0 ' +
        '36 20 44 C28 46 34 28 48 30 L74 42 C88 50 84 68 70 76 C30 96 -60 20 -62 -40 Z',
      sign,
    ),
]

const pairs: [Look, Look][] = [
  [
    { skin: 6, hair: 'braids', hairColour: 'black', clothes: 'jumper', clothesColour: 'teal' },
    { skin: 1, hair: 'bun', hairColour: 'white', clothes: 'cardigan', clothesColour: 'plum' },
  ],
  [
    { skin: 3, hair: 'short', hairColour: 'black', clothes: 'hoodie', clothesColour: 'terracotta' },
    { skin: 5, hair: 'short', hairColour: 'grey', clothes: 'blazer', clothesColour: 'teal' },
  ],
  [
    { skin: 4, hair: 'long', hairColour: 'black', headwear: 'headscarf', clothes: 'cardigan', clothesColour: 'teal' },
    { skin: 2, hair: 'bob', hairColour: 'ginger', clothes: 'blazer', clothesColour: 'plum' },
  ],
  [
    { skin: 2, hair: 'ponytail', hairColour: 'brown', clothes: 'shirt', clothesColour: 'marigold' },
    { skin: 4, hair: 'short', hairColour: 'grey', headwear: 'turban', clothes: 'shirt', clothesColour: 'plum' },
  ],
  [
    { skin: 5, hair: 'afro', hairColour: 'black', clothes: 'polo', clothesColour: 'plum' },
    {
      skin: 6,
      hair: 'short',
      hairColour: 'grey',
      headwear: 'headwrap',
      clothes: 'blazer',
      clothesColour: 'terracotta',
    },
  ],
]

const couple = ([x, ground]: [number, string], young: Look, old: Look) =>
  fill(oval(x, 902, 120, 12), aubergine, 0.16) +
  figure(young, { x: x - 52, y: 904, scale: 0.255, pose: 'back', ground, beside: blush }) +
  figure(old, { x: x + 54, y: 904, scale: 0.25, pose: 'back', older: true, flip: true, ground, beside: blush })
