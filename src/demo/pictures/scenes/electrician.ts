import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { at, box, disc, faint, fill, stroke, wall } from './draw'
import { bust } from './figure'

/** A young electrician whose coloured cables draw a house; in the corner a list with all boxes ticked but one. */
export function electrician() {
  const mercy: Look = { skin: 6, hair: 'braids', hairColour: 'black', clothes: 'overalls', clothesColour: 'teal' }
  const place = { x: 440, y: 470, scale: 0.92, ground: blush }
  return (
    wall(blush) +
    disc([420, 560, 400], mix(blush, paper, 0.5)) +
    house() +
    bust(mercy, {
      ...place,
      arms: [
        { from: 'near', elbow: [150, 930], wrist: [280, 810], hand: 'none' },
        { from: 'far', elbow: [740, 960], wrist: [712, 800], hand: 'none' },
      ],
    }) +
    helmet() +
    glove([286, 806, -50]) +
    glove([716, 790, -86]) +
    list()
  )
}

function house() {
  const cables: [string, string][] = [
    ['M720 780 C760 640 800 860 830 850 H1350 V430', terracotta],
    ['M720 790 C800 720 790 470 830 440 V850', plum],
    ['M716 770 C740 400 790 460 800 452 L1090 190 L1384 452', teal],
    ['M730 800 C860 960 960 900 1010 850 V700 a80 80 0 0 1 160 0 V850', marigold],
    [
      'M280 800 C120 700 60 420 120 240 C180 60 420 60 560 110 C760 170 820 60 960 80 C1130 100 1180 160 1180 260',
      plum,
    ],
  ]
  return (
    cables.map(([d, colour]) => stroke(d, mix(colour, aubergine, 0.3), 20) + stroke(d, colour, 14)).join('') +
    disc([1180, 290, 40], marigold) +
    box([1162, 254, 36, 22], ink, 4) +
    stroke('M1116 300 h-30 M1244 300 h30 M1180 354 v26', ink, 8) +
    box([880, 540, 96, 96], paper, 8) +
    box([1210, 540, 96, 96], paper, 8) +
    stroke('M928 540 v96 M880 588 h96 M1258 540 v96 M1210 588 h96', plum, 8)
  )
}

const helmet = () =>
  at(
    [440, 470, 0.92],
    `<g transform="rotate(-2)">${
      fill('M-148 -86 C-150 -220 -70 -264 4 -264 C90 -264 152 -210 146 -92 Z', marigold) +
      fill('M-40 -262 C-26 -284 34 -284 48 -260 L60 -92 H-52 Z', mix(marigold, paper, 0.4)) +
      fill(
        'M-166 -92 C-60 -122 80 -122 196 -88 C206 -78 196 -62 182 ' +
          '-64 C80 -88 -60 -88 -154 -62 C-172 -60 -178 -84 -166 -92 Z',
        mix(marigold, terracotta, 0.5),
      )
    }</g>`,
  )

const glove = ([x, y, turn]: [number, number, number]) =>
  at(
    [x, y, 1, turn],
    box([-30, -46, 60, 92], mix(terracotta, aubergine, 0.3), 14) +
      fill(oval(64, 0, 62, 48), terracotta) +
      stroke('M60 -22 h44 M66 2 h50 M60 26 h42', mix(terracotta, aubergine, 0.4), 6) +
      stroke('M44 -40 L74 -62', terracotta, 30),
  )

const list = () =>
  at(
    [160, 800, 1, -4],
    faint(box([-118, -190, 270, 390], aubergine, 8), 0.2) +
      box([-130, -200, 270, 390], paper, 8) +
      [0, 1, 2, 3, 4]
        .map((row) => {
          const y = -150 + row * 66
          return (
            box([-100, y, 40, 40], ink, 4) +
            box([-94, y + 6, 28, 28], paper, 2) +
            stroke(`M-36 ${y + 20} h${[130, 110, 140, 96, 120][row]}`, mix(paper, ink, 0.35), 10) +
            (row < 4 ? stroke(`M-92 ${y + 20} l12 14 l26 -34`, terracotta, 10) : '')
          )
        })
        .join(''),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
