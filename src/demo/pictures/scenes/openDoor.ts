import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { figure } from './figure'
import { plant } from './furniture'

/** Someone holds a wide arched door open for a visitor with a backpack. */
export const openDoor = () =>
  wall(blush) +
  bricks() +
  box([0, 850, 1440, 110], mix(plum, paper, 0.62)) +
  box([0, 836, 1440, 20], mix(paper, ink, 0.2)) +
  arch([470, 60, 560, 790], plum) +
  arch([506, 96, 488, 754], marigold) +
  disc([750, 340, 150], mix(marigold, paper, 0.5)) +
  fill('M506 850 L600 760 H900 L994 850 Z', mix(marigold, terracotta, 0.45)) +
  stroke('M750 96 V236', ink, 5) +
  disc([750, 262, 34], paper) +
  door() +
  roundWindow() +
  box([440, 846, 620, 30], paper) +
  box([400, 872, 700, 34], mix(paper, ink, 0.12)) +
  figure(
    { skin: 2, hair: 'short', hairColour: 'grey', clothes: 'cardigan', clothesColour: 'teal' },
    {
      x: 842,
      y: 852,
      scale: 0.42,
      pose: 'stand',
      flip: true,
      older: true,
      ground: marigold,
      arms: [
        { from: 'near', elbow: [988, 560], wrist: [1006, 640] },
        { from: 'far', elbow: [714, 556], wrist: [668, 500], hand: 'open' },
      ],
    },
  ) +
  visitor() +
  plant([1230, 880, 0.9])

function visitor() {
  const [x, y, scale] = [352, 926, 0.45]
  const look = { skin: 6, hair: 'crop', hairColour: 'black', clothes: 'hoodie', clothesColour: 'terracotta' } as const
  return (
    fill(oval(x, y, 120, 12), aubergine, 0.2) +
    at(
      [x - 94, 614, 1, -4],
      box([-58, -108, 116, 216], mix(teal, aubergine, 0.15), 40) + box([-70, -14, 60, 100], teal, 18),
    ) +
    figure(look, {
      x,
      y,
      scale,
      pose: 'stand',
      ground: blush,
      arms: [{ from: 'far', elbow: [462, 640], wrist: [500, 566], hand: 'open' }],
    }) +
    stroke('M300 520 C276 580 280 650 300 690', teal, 20)
  )
}

const door = () =>
  fill('M994 850 V330 C998 250 1030 150 1112 112 V900 Z', teal) +
  fill(
    'M1016 800 V360 C1020 290 1046 214 1090 184 V560 L1016 552 Z M1016 580 L1090 592 V852 L1016 806 Z',
    mix(teal, aubergine, 0.25),
  ) +
  disc([1094, 600, 12], marigold)

const roundWindow = () =>
  disc([1270, 360, 118], plum) + disc([1270, 360, 94], marigold) + stroke('M1270 266 V454 M1176 360 H1364', plum, 10)

const bricks = () =>
  Array.from({ length: 24 }, (_, index) =>
    box([((index * 397) % 1400) - 20, 40 + ((index * 173) % 780), 70, 22], mix(blush, terracotta, 0.22), 3),
  ).join('')

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
