import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, archPath, at, box, disc, fill, inside, stroke, wall } from './draw'

/** A row of houses whose doors are connected by a line; a bridge of circle and arch carries it on to places of work. */
export const street = () =>
  wall(mix(blush, paper, 0.55)) +
  disc([1080, 250, 150], marigold) +
  box([0, 800, 1440, 160], mix(plum, paper, 0.72)) +
  box([0, 800, 1440, 14], mix(plum, paper, 0.5)) +
  at([0, -97, 1.12], at([-112, 0], distance()) + bridge() + houses.map(house).join('') + connection())

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours

type House = { x: number; colour: string; top: number; roof: 'step' | 'point' | 'flat'; door: string; shop?: boolean }

const houses: House[] = [
  { x: -40, colour: teal, top: 250, roof: 'point', door: plum },
  { x: 150, colour: terracotta, top: 300, roof: 'step', door: ink, shop: true },
  { x: 340, colour: plum, top: 220, roof: 'flat', door: terracotta },
  { x: 530, colour: blush, top: 280, roof: 'point', door: teal },
]

function house({ x, colour, top, roof, door, shop }: House) {
  const dark = mix(colour, aubergine, 0.28)
  const roofs = {
    step: fill(`M${x} ${top + 6} V${top - 30} h32 v-36 h32 v-36 h62 v36 h32 v36 h32 v36 Z`, colour),
    point: fill(`M${x - 6} ${top + 4} L${x + 95} ${top - 110} L${x + 196} ${top + 4} Z`, dark),
    flat: box([x - 6, top - 24, 202, 28], dark, 4),
  }
  const glass = (left: number, y: number, index: number) =>
    box([left - 6, y - 6, 62, 96], paper, 4) +
    box([left, y, 50, 84], index % 3 ? mix(teal, paper, 0.25) : marigold, 2) +
    box([left - 10, y + 88, 70, 10], paper)
  const windows = [0, 1].flatMap((row) =>
    [0, 1].map((column) => glass(x + 28 + column * 84, top + 40 + row * 150, row + column + x)),
  )
  return (
    box([x, top, 190, 806 - top], colour) +
    roofs[roof] +
    windows.join('') +
    (shop ? bakery(x) : box([x + 108, 684, 60, 70], paper, 4) + box([x + 114, 690, 48, 58], mix(teal, paper, 0.25))) +
    arch([x + 22, 656, 72, 150], paper) +
    arch([x + 28, 662, 60, 144], door)
  )
}

const bakery = (x: number) =>
  box([x + 100, 680, 84, 84], mix(marigold, paper, 0.4), 4) +
  [0, 1, 2].map((index) => fill(oval(x + 116 + index * 26, 742, 15, 10), mix(terracotta, marigold, 0.35))).join('') +
  stroke(`M${x + 108} 756 h68`, ink, 5) +
  [0, 1, 2, 3]
    .map((index) => fill(`M${x + 94 + index * 24} 660 h24 v22 a12 12 0 0 1 -24 0 Z`, index % 2 ? paper : plum))
    .join('') +
  at([x + 178, 610], stroke('M-8 -20 H36', ink, 5) + fill('M4 -16 C-12 10 30 36 46 8 C36 14 20 6 22 -16 Z', marigold))

const connection = () => {
  const doors = houses.map(({ x }) => x + 58)
  const line = `M${doors[0]} 736 ${doors
    .slice(1)
    .map((x) => `C${x - 140} 846 ${x - 60} 846 ${x} 736`)
    .join(' ')} C680 850 720 812 760 744`
  const onward = 'M760 744 C800 650 900 640 984 700 C1020 726 1050 716 1090 690 C1130 670 1180 690 1262 664'
  return (
    stroke(line, paper, 13) +
    stroke(line, aubergine, 7) +
    stroke(onward, aubergine, 7) +
    [...doors.map((x) => [x, 736]), [760, 744], [1006, 710], [1114, 680], [1262, 664]]
      .map(([x = 0, y = 0]) => disc([x, y, 18], aubergine) + disc([x, y, 12], marigold))
      .join('')
  )
}

function bridge() {
  const [circle, arched] = [oval(830, 810, 130), archPath([800, 630, 220, 190])]
  return (
    fill(circle, marigold) +
    fill(arched, plum) +
    inside(circle, fill(arched, terracotta)) +
    box([680, 806, 500, 154], mix(plum, paper, 0.72))
  )
}

const distance = () =>
  box([1080, 520, 110, 290], mix(plum, paper, 0.25)) +
  Array.from({ length: 10 }, (_, index) =>
    box([1098 + (index % 2) * 44, 544 + Math.floor(index / 2) * 50, 28, 26], mix(marigold, paper, 0.3), 2),
  ).join('') +
  fill('M1184 806 V640 L1226 606 V640 L1268 606 V640 L1310 606 V806 Z', mix(terracotta, paper, 0.15)) +
  box([1210, 720, 72, 86], mix(plum, paper, 0.2), 4) +
  box([1280, 540, 20, 80], mix(terracotta, paper, 0.15)) +
  box([1310, 470, 140, 340], paper) +
  box([1364, 500, 24, 84], terracotta) +
  box([1334, 530, 84, 24], terracotta) +
  Array.from({ length: 6 }, (_, index) =>
    box([1328 + (index % 3) * 40, 620 + Math.floor(index / 3) * 60, 24, 34], mix(teal, paper, 0.3), 2),
  ).join('')
