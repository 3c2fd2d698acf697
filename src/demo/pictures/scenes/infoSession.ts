import { colours, mix } from '../palette'
import { oval } from '../svg'
import type { Arm } from './arm'
import { cast } from './cast'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { figure } from './figure'
import { chair } from './furniture'

/** Seven people on a half circle of chairs; one raises a hand, two chairs are still free. */
export const infoSession = () =>
  wall(mix(paper, blush, 0.45)) +
  box([0, 580, 1440, 380], paper) +
  at([-12, -22, 1.03], backdrop() + coordinator() + row.map(seated).join('') + freeChairs())

type Seat = {
  who: keyof typeof cast
  x: number
  y: number
  flip?: boolean
  older?: boolean
  wheels?: boolean
  up?: boolean
}

const row: Seat[] = [
  { who: 'greyMan', x: 372, y: 640, older: true },
  { who: 'scarf', x: 560, y: 604 },
  { who: 'shortGrey', x: 900, y: 604, flip: true, older: true },
  { who: 'crop', x: 1092, y: 640, flip: true, up: true },
  { who: 'blond', x: 214, y: 748 },
  { who: 'whiteBun', x: 1262, y: 748, flip: true, older: true },
  { who: 'locs', x: 120, y: 900, wheels: true },
]

function seated({ who, x, y, flip = false, older = false, wheels = false, up = false }: Seat) {
  const scale = 0.26 + (y - 600) * 0.0003
  const place = { x, y, scale, flip, older, ground: colours.blush }
  const hand: Arm = { from: 'near', elbow: [x + 108, y - 190], wrist: [x + 96, y - 286], hand: 'open' }
  return (
    (wheels ? '' : chair(place, x < 700 ? teal : plum)) +
    figure(cast[who], { ...place, pose: wheels ? 'wheelchair' : 'sit', arms: up ? [hand] : [] })
  )
}

function backdrop() {
  return row
    .map(({ x, y }, index) => {
      const [left, top] = [x, y - 330]
      return index % 2
        ? arch([left - 96, top - 46, 192, y - top], index % 4 === 1 ? blush : marigold)
        : disc([left, top + 62, 108], index % 4 ? teal : marigold, index % 4 ? 0.5 : 1)
    })
    .join('')
}

function coordinator() {
  return (
    box([690, 540, 14, 110], ink) +
    box([804, 540, 14, 110], ink) +
    arch([650, 190, 208, 370], plum) +
    arch([664, 204, 180, 342], paper) +
    figure(
      {
        skin: 4,
        hair: 'ponytail',
        hairColour: 'black',
        glasses: true,
        clothes: 'cardigan',
        clothesColour: 'terracotta',
      },
      {
        x: 676,
        y: 690,
        scale: 0.29,
        pose: 'stand',
        ground: paper,
        arms: [{ from: 'far', elbow: [760, 480], wrist: [790, 420], hand: 'open' }],
      },
    )
  )
}

const freeChairs = () =>
  at([0, 0], fill(oval(520, 936, 130, 16), ink, 0.1) + fill(oval(960, 936, 130, 16), ink, 0.1)) +
  chair({ x: 520, y: 934, scale: 0.34 }, marigold) +
  chair({ x: 950, y: 934, scale: 0.34, flip: true }, terracotta) +
  stroke('M640 900 q90 26 190 0', mix(paper, terracotta, 0.5), 6)

const { paper, ink, plum, marigold, terracotta, teal, blush } = colours
