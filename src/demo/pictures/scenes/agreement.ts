import { colours, mix } from '../palette'
import { oval } from '../svg'
import { at, box, disc, faint, fill, stroke, wall } from './draw'
import { writingHand } from './hands'

/** Two hands sign the same sheet, one signature ending in a circle, the other in an arch. */
export const agreement = () =>
  wall(plum) +
  disc([300, 240, 420], mix(plum, marigold, 0.1)) +
  fill('M840 960 V420 a330 330 0 0 1 660 0 V960 Z', mix(plum, blush, 0.1)) +
  at(
    [720, 470, 1, -2],
    faint(box([-390, -420, 800, 1000], colours.aubergine, 10), 0.35) +
      box([-410, -440, 800, 1000], paper, 10) +
      disc([-60, -336, 44], marigold) +
      fill('M-48 -292 V-340 a44 44 0 0 1 88 0 V-292 Z', plum) +
      fill('M-48 -334 a44 44 0 0 1 32 -36 a44 44 0 0 1 0 68 L-16 -292 H-48 Z', terracotta) +
      [0, 1, 2, 3, 4]
        .map((row) => stroke(`M-310 ${-236 + row * 56} h${[600, 560, 610, 540, 320][row]}`, mix(paper, ink, 0.28), 12))
        .join('') +
      stroke('M-330 220 h280 M60 220 h280', mix(paper, ink, 0.5), 5) +
      stroke('M-310 164 c20 -60 40 -60 50 -10 s30 40 50 0 s30 -30 44 4', ink, 9) +
      stroke(oval(-136, 156, 22), ink, 9) +
      stroke('M70 164 c16 -70 44 -60 48 -8 s34 36 52 -6 s30 -24 40 8', ink, 9) +
      stroke('M230 176 v-26 a20 20 0 0 1 40 0 v26', ink, 9),
  ) +
  writingHand({ x: 612, y: 694, scale: 1.1, skin: 4, sleeve: marigold, turn: -38 }) +
  writingHand({ x: 1010, y: 694, scale: 1.1, skin: 1, sleeve: teal, flip: true, turn: -38, watch: true })

const { paper, ink, plum, marigold, terracotta, teal, blush } = colours
