import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import type { Arm } from './arm'
import { cast } from './cast'
import { arch, at, disc, fill, points, stroke, wall } from './draw'
import { figure } from './figure'
import { chair } from './furniture'
import { cup } from './things'

/** A festive hall full of people of all ages; in the middle, in a circle of light, a small table with two chairs. */
export const hall = () =>
  wall(mix(plum, aubergine, 0.55)) +
  [0, 1, 2, 3]
    .map((step) =>
      arch(
        [60 + step * 130, 30 + step * 70, 1320 - step * 260, 960],
        mix(plum, [terracotta, blush, terracotta, marigold][step]!, 0.08 + step * 0.07),
      ),
    )
    .join('') +
  lamps() +
  fill(oval(720, 900, 900, 360), mix(plum, terracotta, 0.34)) +
  crowd(back) +
  fill(oval(720, 800, 330, 130), marigold) +
  fill('M560 120 L880 120 L1050 800 H390 Z', marigold, 0.12) +
  table() +
  crowd(front)

type Guest = { look: Look; x: number; y: number; flip?: boolean; older?: boolean; wheels?: boolean; up?: boolean }

const guest = (who: keyof typeof cast, x: number, y: number, more: Omit<Guest, 'look' | 'x' | 'y'> = {}): Guest => ({
  look: cast[who],
  x,
  y,
  ...more,
})

const back: Guest[] = [
  guest('blond', 120, 650, { up: true }),
  guest('wrap', 236, 640, { flip: true, older: true }),
  guest('crop', 350, 640),
  guest('whiteBob', 456, 636, { flip: true, older: true }),
  guest('afro', 570, 640, { up: true }),
  guest('turban', 866, 640, { flip: true, older: true }),
  guest('scarf', 976, 640, { up: true }),
  guest('moustache', 1086, 640, { flip: true, older: true }),
  guest('ponytail', 1200, 640),
  guest('locs', 1318, 650, { flip: true, up: true }),
]
const front: Guest[] = [
  guest('whiteBun', 120, 900, { older: true }),
  guest('cap', 250, 916, { flip: true, up: true }),
  guest('darkCurls', 386, 944, { wheels: true }),
  guest('braids', 1330, 910, { flip: true, up: true }),
  guest('greyMan', 1192, 912, { older: true, up: true }),
  guest('shortGrey', 1056, 946, { flip: true, older: true, up: true }),
]

const crowd = (guests: Guest[]) => guests.map(drawGuest).join('')

function drawGuest({ look, up, wheels, ...place }: Guest) {
  const { x, y, flip } = place
  const scale = y > 700 ? 0.3 : 0.22
  const reach = (across: number, above: number): [number, number] => [
    Math.round(x + across * scale * (flip ? -1 : 1)),
    Math.round(y - above * scale),
  ]
  const hand: Arm = { from: 'far', elbow: reach(333, 900), wrist: reach(280, 1220), hand: 'open' }
  const pose = wheels ? 'wheelchair' : 'stand'
  return figure(look, { ...place, scale, pose, ground: mix(plum, terracotta, 0.3), arms: up ? [hand] : [] })
}

const lamps = () =>
  stroke('M-20 60 Q360 260 720 90 T1460 60 M-20 180 Q360 330 720 210 T1460 180', mix(plum, blush, 0.35), 4) +
  points(
    '60,108 190,152 330,172 470,160 610,122 830,64 970,34 1110,24 1250,34 1390,52 ' +
      '100,220 260,256 420,264 580,246 860,180 1010,158 1170,150 1320,160',
  )
    .map(([x, y], index) => disc([x, y + 6, 34], marigold, 0.18) + disc([x, y + 6, 17], index % 3 ? marigold : paper))
    .join('')

const table = () =>
  chair({ x: 560, y: 846, scale: 0.25 }, plum) +
  chair({ x: 880, y: 846, scale: 0.25, flip: true }, teal) +
  stroke('M720 740 V838 M670 842 H770', aubergine, 12) +
  fill(oval(720, 738, 104, 24), terracotta) +
  fill(oval(720, 732, 104, 22), paper) +
  at([684, 738, 0.5], cup([0, 0], teal)) +
  at([752, 738, 0.5], cup([0, 0], terracotta))

const { paper, plum, marigold, terracotta, teal, blush, aubergine } = colours
