import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import type { Arm } from './arm'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'

/** A cook, one hand on the pocket with her telephone; in the steam of her pans four empty chairs round a table. */
export function kitchen() {
  const adiam: Look = {
    skin: 5,
    hair: 'bun',
    hairColour: 'black',
    headwear: 'headwrap',
    clothes: 'apron',
    clothesColour: 'terracotta',
  }
  const arms: Arm[] = [{ from: 'far', elbow: [784, 868], wrist: [916, 858] }]
  const place = { x: 1010, y: 380, scale: 0.88, flip: true, ground: teal, arms }
  return (
    wall(mix(teal, paper, 0.06)) +
    tiles() +
    shelf() +
    arch([800, 120, 440, 900], mix(teal, aubergine, 0.3)) +
    steam() +
    bust(adiam, place) +
    phone() +
    forearms(adiam, place) +
    stove()
  )
}

const tiles = () => {
  const rows = Array.from({ length: 6 }, (_, row) => `M0 ${row * 120 + 60} H1440`)
  const columns = Array.from({ length: 12 }, (_, column) => `M${column * 120 + 60} 0 V760`)
  return stroke([...rows, ...columns].join(' '), mix(teal, paper, 0.16), 4)
}

const shelf = () =>
  stroke('M60 100 H700', ink, 14) +
  [140, 280, 420, 560]
    .map(
      (x, index) =>
        stroke(`M${x} 100 V${170 + index * 14}`, ink, 8) +
        fill(
          index % 2
            ? oval(x, 220 + index * 14, 40, 50)
            : `M${x - 50} ${170 + index * 14} H${x + 50} L${x + 36} ${236 + index * 14} H${x - 36} Z`,
          [marigold, blush, terracotta, plum][index]!,
        ),
    )
    .join('')

const steam = () =>
  fill(
    'M170 700 C60 640 40 520 120 470 C60 380 160 280 270 310 C320 220 480 220 530 300 C640 270 740 360 690 460 ' +
      'C760 540 700 640 600 660 C560 720 460 700 430 720 Z',
    paper,
  ) +
  at(
    [390, 500],
    fill(oval(0, 20, 130, 44), blush) +
      fill(oval(0, 12, 130, 42), marigold) +
      stroke('M0 60 V120 M-40 124 H40', plum, 14) +
      chair(-210, teal) +
      chair(210, terracotta, true) +
      at([-70, -64, 0.72], chair(0, plum)) +
      at([76, -64, 0.72], chair(0, plum, true)),
  )

const chair = (x: number, colour: string, flip = false) =>
  `<g transform="translate(${x} 0) scale(${flip ? -1 : 1} 1)">${stroke(
    'M-36 -90 L-26 30 M-26 30 H46 M-26 30 L-36 116 M46 30 L54 116',
    colour,
    15,
  )}</g>`

const stove = () =>
  box([0, 800, 760, 160], ink) +
  box([0, 784, 780, 26], mix(blush, ink, 0.3)) +
  pan([190, 786, 1.1], terracotta) +
  pan([520, 786, 1.25], plum) +
  [120, 260, 400, 540, 680]
    .map((x) => disc([x, 880, 22], mix(blush, ink, 0.3)) + stroke(`M${x} 880 v-14`, ink, 6))
    .join('')

const pan = ([x, y, scale]: [number, number, number], colour: string) =>
  at(
    [x, y, scale],
    fill('M-110 -120 H110 V-20 C110 0 96 6 80 6 H-80 C-96 6 -110 0 -110 -20 Z', colour) +
      fill('M60 -120 H110 V-20 C110 0 96 6 80 6 H40 C64 -20 60 -90 60 -120 Z', mix(colour, aubergine, 0.3)) +
      box([-122, -132, 244, 20], mix(colour, paper, 0.25), 10) +
      stroke('M-114 -84 h-34 M114 -84 h34', ink, 16),
  )

const phone = () =>
  at([972, 800, 1, 10], box([-34, -56, 68, 110], ink, 12) + box([-28, -48, 56, 84], mix(teal, paper, 0.5), 4)) +
  fill('M900 822 H1064 L1052 940 H912 Z', mix(terracotta, aubergine, 0.28)) +
  stroke('M900 822 H1064', mix(terracotta, blush, 0.4), 8)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
