import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, archPath, at, box, disc, faint, fill, inside, points, stroke, wall } from './draw'

/** A school laboratory bench without people: clean glass on a drying rack and a closed envelope beside it. */
export const laboratory = () =>
  wall(mix(teal, aubergine, 0.25)) + window() + light() + bench() + rack() + flasks() + tap() + envelope() + drops()

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours

const glass = mix(teal, paper, 0.75)

const window = () =>
  arch([420, 50, 600, 640], mix(teal, aubergine, 0.55)) +
  inside(
    archPath([446, 76, 548, 614]),
    box([446, 76, 548, 614], marigold) +
      disc([850, 330, 130], mix(marigold, paper, 0.6)) +
      fill(oval(600, 760, 420, 200), mix(marigold, terracotta, 0.45)),
  ) +
  stroke('M720 76 V690 M446 400 H994', mix(teal, aubergine, 0.55), 14)

const light = () => fill('M446 690 L994 690 L1240 960 L200 960 Z', marigold, 0.16)

const bench = () =>
  box([0, 690, 1440, 270], mix(plum, aubergine, 0.2)) +
  box([0, 676, 1440, 30], paper) +
  box([0, 706, 1440, 12], mix(paper, ink, 0.3)) +
  [60, 420, 780, 1140]
    .map((x) => box([x, 760, 280, 240], mix(plum, aubergine, 0.45), 8) + box([x + 100, 796, 80, 16], marigold, 8))
    .join('')

const rack = () =>
  box([220, 340, 500, 340], terracotta, 16) +
  box([220, 340, 500, 26], mix(terracotta, paper, 0.25), 12) +
  box([220, 640, 500, 40], mix(terracotta, aubergine, 0.3), 8) +
  [290, 386, 482, 578, 654].map((x, index) => tube([x, 410], index)).join('')

const tube = ([x, y]: [number, number], index: number) =>
  at(
    [x, y],
    fill('M-24 190 V26 a24 24 0 0 1 48 0 V190 Z', glass, 0.92) +
      box([-32, 184, 64, 16], paper, 8) +
      stroke('M-10 36 V150', paper, 7) +
      (index % 2 ? stroke('M10 60 V100', mix(teal, paper, 0.4), 5) : ''),
  )

const flasks = () =>
  points('820,676 980,676')
    .map(([x, y], index) =>
      at(
        [x, y, index ? 0.84 : 1],
        fill(
          'M-24 -260 H24 V-170 C70 -150 92 -110 92 -76 C92 -26 52 0 ' +
            '0 0 C-52 0 -92 -26 -92 -76 C-92 -110 -70 -150 -24 -170 Z',
          glass,
          0.95,
        ) +
          box([-34, -270, 68, 18], paper, 9) +
          stroke('M-60 -100 C-56 -124 -44 -138 -30 -146', paper, 9) +
          fill(
            'M-84 -52 C-40 -66 40 -40 84 -54 C74 -20 44 0 0 0 C-44 0 -74 -18 -84 -52 Z',
            index ? marigold : mix(teal, paper, 0.25),
            index ? 0.8 : 0.5,
          ),
      ),
    )
    .join('')

const tap = () =>
  stroke('M140 690 V320 a56 56 0 0 1 112 0 v30', mix(blush, ink, 0.35), 26) +
  box([104, 400, 70, 26], terracotta, 12) +
  at(
    [96, 470],
    fill(
      'M-30 -66 C-10 -80 20 -78 32 -62 L40 70 C44 96 34 104 26 96 L22 60 L20 120 C18 138 0 138 -2 ' +
        '122 L-4 70 L-14 118 C-18 134 -34 130 -32 112 L-28 60 L-44 96 C-52 110 -66 102 -60 86 L-42 20 Z',
      marigold,
    ) + stroke('M-4 70 V40 M20 60 V36 M-28 60 L-24 34', mix(marigold, terracotta, 0.6), 5),
  )

const envelope = () =>
  at(
    [1180, 580, 1, 4],
    faint(box([-140, -98, 300, 200], aubergine, 8), 0.3) +
      box([-150, -106, 300, 200], paper, 8) +
      fill('M-150 -98 L0 26 L150 -98 L144 -106 H-144 Z', mix(paper, blush, 0.7)) +
      stroke('M-146 -100 L0 26 L146 -100', mix(paper, ink, 0.3), 5) +
      disc([0, 22, 40], terracotta) +
      stroke(oval(-6, 22, 14), paper, 5) +
      stroke('M-4 36 v-14 a12 14 0 0 1 24 0 v14', paper, 5),
  )

const drops = () =>
  points('290,648 482,630 654,652 252,470 252,540 386,640')
    .map(([x, y]) =>
      fill(
        `M${x} ${y - 18} C${x + 14} ${y} ${x + 12} ${y + 14} ${x} ` +
          `${y + 14} C${x - 12} ${y + 14} ${x - 14} ${y} ${x} ${y - 18} Z`,
        glass,
      ),
    )
    .join('')
