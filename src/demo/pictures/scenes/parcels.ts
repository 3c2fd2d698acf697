import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import type { Arm } from './arm'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'
import { clock } from './furniture'
import { parcel } from './things'

/** A woman lifts a parcel from a belt at six in the morning; in the circle behind her a drawer with a diploma. */
export function parcels() {
  const elif: Look = { skin: 3, hair: 'ponytail', hairColour: 'brown', clothes: 'overalls', clothesColour: 'marigold' }
  const arms: Arm[] = [
    { from: 'near', elbow: [216, 720], wrist: [364, 640] },
    { from: 'far', elbow: [706, 716], wrist: [596, 634] },
  ]
  const place = { x: 470, y: 300, scale: 0.82, ground: teal, arms }
  return (
    wall(mix(plum, aubergine, 0.35)) +
    arch([1140, 90, 220, 330], aubergine) +
    stroke('M1250 90 V420 M1140 260 H1360', mix(plum, blush, 0.25), 8) +
    clock([1020, 180, 74], 6) +
    racks() +
    disc([470, 470, 380], teal) +
    drawer() +
    bust(elif, place) +
    belt() +
    parcel([378, 690, 220, 150], blush) +
    forearms(elif, place)
  )
}

const drawer = () =>
  at(
    [740, 350, 0.9, 8],
    box([-130, -30, 260, 150], mix(terracotta, aubergine, 0.2), 8) +
      fill('M-130 -30 L-104 -88 H156 L130 -30 Z', mix(terracotta, aubergine, 0.5)) +
      at(
        [20, -82, 1, -12],
        box([-92, -30, 184, 56], paper, 28) +
          stroke(oval(86, -2, 12, 22), mix(paper, ink, 0.3), 5) +
          box([-14, -34, 26, 64], plum) +
          fill('M-12 28 L-22 66 L-2 54 L14 68 L10 28 Z', plum),
      ) +
      box([-130, -30, 260, 150], terracotta, 8) +
      box([-40, 30, 80, 20], marigold, 10),
  )

const racks = () =>
  [560, 700].map((y) => box([900, y - 8, 560, 14], mix(plum, blush, 0.25))).join('') +
  (
    [
      [920, 552, 110, 80, blush],
      [1046, 552, 150, 110, terracotta],
      [1216, 552, 90, 70, marigold],
      [1320, 552, 130, 96, mix(teal, paper, 0.15)],
      [930, 692, 140, 96, mix(teal, paper, 0.15)],
      [1090, 692, 100, 70, marigold],
      [1210, 692, 160, 104, blush],
    ] as const
  )
    .map(([x, y, width, height, colour]) => parcel([x, y, width, height], colour))
    .join('')

const belt = () =>
  box([-20, 706, 1480, 64], ink) +
  box([-20, 706, 1480, 12], mix(ink, blush, 0.35)) +
  Array.from(
    { length: 13 },
    (_, index) => disc([20 + index * 118, 742, 18], mix(ink, blush, 0.4)) + disc([20 + index * 118, 742, 7], ink),
  ).join('') +
  box([-20, 770, 1480, 190], mix(plum, aubergine, 0.7)) +
  parcel([40, 706, 180, 120], blush) +
  parcel([890, 706, 220, 150], mix(teal, paper, 0.2)) +
  parcel([1190, 706, 170, 110], terracotta)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
