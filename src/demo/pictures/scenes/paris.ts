import { colours, mix } from '../palette'
import { city } from './city'
import { arch, box, fill, inside, stroke } from './draw'

/** Paris in the two forms: the iron tower in the circle, roofs with chimneys in the arch. */
export const paris = () =>
  city({ sky: mix(marigold, paper, 0.65), circle: terracotta, arch: plum, overlap: marigold }, ironTower(), roofs())

const ironTower = () =>
  fill(
    'M330 160 H350 C356 420 380 640 520 980 H440 C420 900 380 860 ' +
      '340 860 C300 860 260 900 240 980 H160 C300 640 324 420 330 160 Z',
    paper,
  ) +
  inside(
    'M330 160 H350 C356 420 380 640 520 980 H160 C300 640 324 420 330 160 Z',
    stroke(
      Array.from(
        { length: 9 },
        (_, index) =>
          `M200 ${380 + index * 60} L480 ${440 + index * 60} M480 ${380 + index * 60} L200 ${440 + index * 60}`,
      ).join(' '),
      mix(paper, terracotta, 0.55),
      7,
    ),
  ) +
  box([280, 560, 120, 22], plum, 6) +
  box([236, 730, 208, 26], plum, 6) +
  fill('M240 980 C260 900 300 860 340 860 C380 860 420 900 440 980 Z', terracotta)

const roofs = () =>
  [
    [760, 560],
    [1000, 500],
    [1230, 580],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        box([x, y + 130, 220, 400], [blush, paper, marigold][index]!) +
        fill(
          `M${x - 8} ${y + 134} L${x + 30} ${y} H${x + 190} L${x + 228} ${y + 134} Z`,
          mix(teal, aubergine, index * 0.16),
        ) +
        box([x + 40, y - 60, 34, 70], terracotta) +
        box([x + 34, y - 70, 46, 14], mix(terracotta, aubergine, 0.3)) +
        arch([x + 84, y + 44, 52, 74], paper) +
        arch([x + 92, y + 54, 36, 64], ink) +
        [0, 1]
          .flatMap((row) =>
            [28, 96, 162].map(
              (dx) =>
                arch([x + dx, y + 170 + row * 130, 36, 90], plum) +
                stroke(`M${x + dx - 6} ${y + 262 + row * 130} h48`, ink, 5),
            ),
          )
          .join(''),
    )
    .join('')

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
