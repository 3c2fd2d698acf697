import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { chair } from './furniture'
import { cup } from './things'

/** A freshly painted room: two different chairs face each other across a small table with a kettle and two cups. */
export const newBranch = () =>
  wall(paper) +
  fill('M0 0 H300 C360 120 300 240 380 360 C420 480 320 600 360 760 H0 Z', mix(paper, blush, 0.45)) +
  box([0, 760, 1440, 200], mix(blush, terracotta, 0.12)) +
  box([0, 748, 1440, 16], mix(paper, ink, 0.14)) +
  window() +
  roundClock() +
  ladder() +
  paint() +
  fill(oval(720, 900, 480, 34), aubergine, 0.12) +
  chair({ x: 470, y: 900, scale: 0.6 }, plum) +
  armchair() +
  table()

const window = () =>
  arch([470, 80, 500, 620], mix(blush, terracotta, 0.4)) +
  arch([496, 106, 448, 594], marigold) +
  disc([800, 330, 90], mix(marigold, paper, 0.6)) +
  stroke('M720 106 V700 M496 400 H944', mix(blush, terracotta, 0.4), 16) +
  box([440, 694, 560, 24], mix(blush, terracotta, 0.3), 8) +
  fill('M496 764 L944 764 L1130 960 L380 960 Z', marigold, 0.35)

const roundClock = () =>
  disc([1180, 250, 96], ink) +
  disc([1180, 250, 82], paper) +
  stroke('M1180 250 V192 M1180 250 L1222 274', ink, 10) +
  disc([1180, 250, 9], terracotta)

const ladder = () =>
  stroke('M100 880 L190 250 M300 880 L230 250', mix(terracotta, aubergine, 0.15), 20) +
  [360, 460, 560, 660, 760]
    .map((y) => stroke(`M${190 - (y - 250) * 0.143} ${y} H${230 + (y - 250) * 0.111}`, terracotta, 18))
    .join('') +
  box([170, 232, 80, 26], terracotta, 8)

const paint = () =>
  at(
    [350, 890],
    stroke('M-50 -84 a50 50 0 0 1 100 0', ink, 7) +
      fill('M-56 -90 H56 L48 0 H-48 Z', teal) +
      fill(oval(0, -90, 56, 14), mix(blush, paper, 0.3)) +
      fill('M-40 -84 C-40 -40 -22 -40 -22 -82 Z', mix(blush, paper, 0.3)),
  ) + at([420, 892, 1, 70], stroke('M0 0 V-70', terracotta, 14) + box([-26, -120, 52, 56], mix(blush, paper, 0.3), 8))

const armchair = () =>
  at(
    [1000, 900, 1.1],
    stroke('M-90 0 V-60 M110 0 V-60', aubergine, 18) +
      fill('M70 -330 C70 -380 150 -380 150 -330 V-60 H70 Z', mix(teal, aubergine, 0.25)) +
      fill(
        'M-120 -160 C-120 -190 -70 -190 -70 -160 V-140 H130 V-50 ' +
          'C130 -40 124 -34 114 -34 H-104 C-114 -34 -120 -40 -120 -50 Z',
        teal,
      ) +
      fill('M-70 -170 H110 C124 -170 124 -130 110 -130 H-70 Z', mix(teal, paper, 0.25)),
  )

const table = () =>
  stroke('M720 720 V880 M640 890 H800', ink, 16) +
  fill(oval(720, 706, 150, 26), mix(terracotta, aubergine, 0.2)) +
  fill(oval(720, 698, 150, 26), terracotta) +
  cup([640, 704], teal) +
  cup([800, 706], teal) +
  at(
    [716, 692, 0.8],
    stroke('M-46 -110 C-50 -170 50 -170 46 -110', ink, 12) +
      fill('M-60 -110 C-60 -136 60 -136 60 -110 L74 -10 C76 0 66 4 56 4 H-56 C-66 4 -76 0 -74 -10 Z', plum) +
      fill('M58 -90 L112 -110 L104 -84 L66 -44 Z', plum) +
      disc([0, -134, 11], ink),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
