import { colours, mix } from '../palette'
import { oval } from '../svg'
import { at, disc, fill, inside, stroke, twoForms, wall } from './draw'
import { pointingHand, writingHand } from './hands'
import { sheet } from './things'

/** A bottle of water where circle and arch meet; one hand draws beside it, another points at it. */
export const riverWater = () =>
  wall(blush) +
  at([0, -40], twoForms()) +
  sheet([300, 740, 460, 340], -6, 0) +
  diagram() +
  bottle() +
  writingHand({ x: 330, y: 716, scale: 1, skin: 1, sleeve: paper, turn: -12 }) +
  pointingHand({ x: 910, y: 520, scale: 1.1, skin: 6, sleeve: marigold, flip: true, turn: 6 })

const bottle = () =>
  at(
    [770, 250],
    fill(oval(0, 560, 150, 18), ink, 0.25) +
      fill(
        'M-40 0 H40 V110 C96 140 124 180 124 230 V520 C124 546 108 560 84 560 ' +
          'H-84 C-108 560 -124 546 -124 520 V230 C-124 180 -96 140 -40 110 Z',
        mix(teal, paper, 0.86),
      ) +
      inside(
        'M-40 0 H40 V110 C96 140 124 180 124 230 V520 C124 546 108 560 84 560 ' +
          'H-84 C-108 560 -124 546 -124 520 V230 C-124 180 -96 140 -40 110 Z',
        fill('M-140 330 q35 -20 70 0 t70 0 t70 0 t70 0 V570 H-140 Z', mix(teal, paper, 0.42)) +
          fill('M60 100 H140 V570 H70 C100 460 90 240 60 190 Z', teal, 0.18),
      ) +
      stroke('M-88 240 V470', paper, 14) +
      stroke('M124 300 h-40 M124 360 h-26 M124 420 h-40 M124 480 h-26', mix(teal, ink, 0.2), 7) +
      [
        [-30, 420, 12],
        [20, 380, 8],
        [30, 470, 10],
        [-50, 500, 7],
      ]
        .map(([x = 0, y = 0, r = 0]) => disc([x, y, r], mix(teal, paper, 0.75)))
        .join('') +
      fill('M-54 -64 H54 V14 H-54 Z', plum) +
      fill('M24 -64 H54 V14 H24 Z', ink, 0.3) +
      stroke('M-54 -20 H54', mix(plum, blush, 0.3), 6),
  )

const diagram = () =>
  at(
    [300, 740, 1, -6],
    stroke(`${oval(-120, -90, 34)} ${oval(10, -110, 26)} ${oval(-60, 20, 44)} ${oval(120, -60, 20)}`, plum, 8) +
      stroke('M-88 -94 L-18 -106 M-104 -60 L-78 -20 M36 -104 L102 -70 M-20 4 L30 -22', terracotta, 8) +
      disc([-120, -90, 12], teal) +
      disc([-60, 20, 16], marigold),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush } = colours
