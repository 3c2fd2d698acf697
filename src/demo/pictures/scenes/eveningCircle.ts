import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import type { Arm } from './arm'
import { cast } from './cast'
import { arch, at, box, disc, fill, points, stroke, wall } from './draw'
import { figure } from './figure'
import { chair } from './furniture'
import { cup } from './things'

/** Five people over fifty in a ring of chairs with cups in their hands, on an evening; one chair is free. */
export const eveningCircle = () =>
  wall(plum) +
  [70, 1090].map(window).join('') +
  fill(oval(720, 860, 900, 260), mix(plum, terracotta, 0.35)) +
  fill(oval(720, 850, 560, 130), mix(plum, terracotta, 0.5)) +
  disc([720, 150, 260], marigold, 0.1) +
  disc([720, 150, 170], marigold, 0.14) +
  stroke('M720 0 V70', paper, 6) +
  disc([720, 150, 86], marigold) +
  ring.map(sitting).join('') +
  chair({ x: 730, y: 950, scale: 0.4, flip: true }, blush)

const { paper, plum, marigold, terracotta, teal, blush, aubergine } = colours

type Seat = {
  look: Look
  x: number
  y: number
  scale: number
  flip?: boolean
  wheels?: boolean
  speaks?: boolean
  seat: string
}

const ring: Seat[] = [
  { look: cast.turban, x: 440, y: 750, scale: 0.37, seat: terracotta },
  { look: cast.wrap, x: 720, y: 720, scale: 0.36, seat: teal },
  {
    look: { ...cast.bald, skin: 5, clothes: 'jumper', clothesColour: 'teal' },
    x: 1010,
    y: 750,
    scale: 0.37,
    flip: true,
    seat: marigold,
  },
  {
    look: { ...cast.shortGrey, clothes: 'cardigan', clothesColour: 'blush' },
    x: 236,
    y: 900,
    scale: 0.44,
    speaks: true,
    seat: teal,
  },
  {
    look: { skin: 3, hair: 'bob', hairColour: 'white', glasses: true, clothes: 'jumper', clothesColour: 'terracotta' },
    x: 1216,
    y: 906,
    scale: 0.44,
    flip: true,
    wheels: true,
    seat: plum,
  },
]

function sitting({ look, wheels, speaks, seat, ...place }: Seat) {
  const { x, y, scale, flip } = place
  const reach = (across: number, above: number): [number, number] => [
    Math.round(x + across * scale * (flip ? -1 : 1)),
    Math.round(y - above * scale),
  ]
  const [handX, handY] = reach(165, 510)
  const arms: Arm[] = [{ from: 'far', elbow: reach(250, 450), wrist: [handX, handY] }]
  if (speaks) arms.push({ from: 'near', elbow: reach(-290, 500), wrist: reach(-340, 750), hand: 'open' })
  const pose = wheels ? 'wheelchair' : 'sit'
  return (
    (wheels ? '' : chair(place, seat)) +
    figure(look, { ...place, pose, arms, older: true, ground: mix(plum, terracotta, 0.2) }) +
    at([handX + (flip ? 30 : -30), handY + 16, scale * 1.7], cup([0, 0], paper))
  )
}

const window = (x: number) =>
  arch([x, 60, 280, 480], mix(plum, blush, 0.25)) +
  arch([x + 16, 76, 248, 464], aubergine) +
  stroke(`M${x + 140} 76 V540 M${x + 16} 300 H${x + 264}`, mix(plum, blush, 0.25), 10) +
  points('60,180 90,420 200,150 220,380')
    .map(([dx, y]) => disc([x + dx, y, 4], paper))
    .join('') +
  box([x - 20, 536, 320, 18], mix(plum, blush, 0.3), 6)
