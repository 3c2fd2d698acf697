import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { arch, at, box, disc, faint, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'

/** A volunteer hands a young woman a bag with a laptop across a counter; both wear a plain mask. */
export function computerBags() {
  const volunteer: Look = {
    skin: 6,
    hair: 'short',
    hairColour: 'grey',
    glasses: true,
    clothes: 'cardigan',
    clothesColour: 'terracotta',
  }
  const woman: Look = { skin: 1, hair: 'ponytail', hairColour: 'brown', clothes: 'hoodie', clothesColour: 'plum' }
  const ground = mix(teal, paper, 0.8)
  const left = {
    x: 350,
    y: 350,
    scale: 0.86,
    older: true,
    ground,
    arms: [{ from: 'far', elbow: [570, 770], wrist: [622, 640] }],
  } satisfies Parameters<typeof bust>[1]
  const right = {
    x: 1090,
    y: 360,
    scale: 0.84,
    flip: true,
    ground,
    arms: [{ from: 'far', elbow: [900, 776], wrist: [856, 640] }],
  } satisfies Parameters<typeof bust>[1]
  return (
    wall(ground) +
    arch([60, -20, 560, 980], mix(teal, paper, 0.6)) +
    shelves() +
    bust(volunteer, left) +
    mask([350, 350, 0.86], paper) +
    bust(woman, right) +
    mask([1090, 360, 0.84], mix(teal, paper, 0.45), true) +
    counter() +
    bag([740, 776, 1.6], marigold, true) +
    forearms(volunteer, left) +
    forearms(woman, right) +
    screen()
  )
}

const mask = ([x, y, scale]: [number, number, number], colour: string, flip = false) =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${
    stroke('M-92 46 L-134 6 M-92 120 L-128 44 M106 46 L126 4', mix(colour, ink, 0.3), 5) +
    fill(
      'M-96 40 C-50 34 0 26 26 20 C60 26 90 34 112 42 C114 80 104 ' +
        '116 76 144 C50 166 0 172 -40 152 C-76 132 -92 90 -96 40 Z',
      colour,
    ) +
    stroke('M-80 74 C-30 66 60 64 106 72 M-74 106 C-30 102 60 100 98 106', mix(colour, ink, 0.22), 5)
  }</g>`

const shelves = () =>
  [250, 480, 710]
    .map(
      (y, row) =>
        box([560, y, 360, 14], mix(terracotta, aubergine, 0.2), 4) +
        [620, 740, 860].map((x, index) => bag([x, y, 0.62], [teal, plum, blush][(index + row) % 3]!)).join(''),
    )
    .join('')

const bag = ([x, y, scale]: [number, number, number], colour: string, laptop = false) =>
  at(
    [x, y, scale],
    (laptop
      ? at([10, -150, 1, 6], box([-56, -44, 112, 90], ink, 8) + box([-48, -36, 96, 82], mix(teal, paper, 0.5), 3))
      : stroke('M40 -120 C84 -140 92 -60 74 -10', ink, 7) + box([64, -12, 20, 26], ink, 4)) +
      stroke('M-34 -122 C-34 -184 34 -184 34 -122', mix(colour, aubergine, 0.35), 11) +
      fill('M-74 -128 H74 L84 0 H-84 Z', colour) +
      fill('M40 -128 H74 L84 0 H36 Z', mix(colour, aubergine, 0.25)),
  )

const counter = () =>
  box([0, 780, 1440, 180], mix(plum, aubergine, 0.2)) +
  box([0, 764, 1440, 28], terracotta) +
  [120, 400, 680, 960, 1240]
    .map((x, index) =>
      index % 2 ? disc([x, 880, 50], mix(plum, blush, 0.2)) : arch([x - 50, 826, 100, 134], mix(plum, blush, 0.2)),
    )
    .join('')

const screen = () =>
  box([596, 60, 12, 480], mix(teal, paper, 0.3)) +
  box([880, 60, 12, 480], mix(teal, paper, 0.3)) +
  box([596, 60, 296, 12], mix(teal, paper, 0.3)) +
  faint(box([608, 72, 272, 468], paper), 0.24) +
  stroke('M640 440 L780 110 M690 470 L800 210', paper, 14, 0.6)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
