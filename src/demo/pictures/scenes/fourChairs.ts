import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { cast } from './cast'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'

/** Four people of different ages read one booklet at a round table; behind them an arch with a ballot box. */
export function fourChairs() {
  const young: Look = {
    skin: 4,
    hair: 'short',
    hairColour: 'black',
    headwear: 'turban',
    beard: 'stubble',
    clothes: 'shirt',
    clothesColour: 'blush',
  }
  const old: Look = { skin: 1, hair: 'short', hairColour: 'white', clothes: 'cardigan', clothesColour: 'plum' }
  const blazer: Look = { skin: 5, hair: 'bob', hairColour: 'black', clothes: 'blazer', clothesColour: 'terracotta' }
  const father: Look = {
    skin: 3,
    hair: 'crop',
    hairColour: 'brown',
    beard: 'full',
    clothes: 'jumper',
    clothesColour: 'paper',
  }
  const ground = mix(teal, aubergine, 0.1)
  const [first, last] = [
    { x: 216, y: 390, scale: 0.66, ground },
    { x: 1214, y: 410, scale: 0.66, flip: true, ground },
  ]
  return (
    wall(ground) +
    arch([420, -40, 600, 900], mix(teal, paper, 0.3)) +
    ballotBox() +
    box([20, 520, 130, 250], terracotta, 50) +
    box([4, 620, 80, 120], mix(terracotta, aubergine, 0.25), 20) +
    bust(young, first) +
    bust(old, { x: 540, y: 384, scale: 0.62, older: true, ground: mix(teal, paper, 0.3) }) +
    bust(blazer, { x: 880, y: 384, scale: 0.63, flip: true, ground: mix(teal, paper, 0.3) }) +
    lanyard() +
    bust(father, last) +
    wheel() +
    toddler() +
    forearms(father, { ...last, arms: [{ from: 'far', elbow: [1090, 750], wrist: [1150, 770] }] }) +
    fill(oval(720, 1010, 860, 310), mix(marigold, terracotta, 0.6)) +
    fill(oval(720, 1010, 860, 292), marigold) +
    booklet() +
    forearms(young, { ...first, arms: [{ from: 'far', elbow: [370, 760], wrist: [520, 826] }] })
  )
}

const ballotBox = () =>
  at(
    [720, 160],
    fill('M-100 -40 L-70 -84 H130 L100 -40 Z', paper) +
      box([-100, -40, 200, 150], mix(paper, blush, 0.5)) +
      fill('M100 -40 L130 -84 V66 L100 110 Z', mix(blush, terracotta, 0.25)) +
      stroke('M-30 -62 H70', ink, 9) +
      at([26, -76, 1, 8], box([-40, -56, 80, 66], marigold, 3)) +
      stroke('M-30 -62 H70', ink, 9),
  )

const booklet = () =>
  at(
    [740, 838],
    fill(
      'M-170 -40 C-110 -70 -50 -60 0 -40 C50 -60 110 -70 170 -40 L196 60 C130 36 60 40 0 64 C-60 40 -130 36 -196 60 Z',
      mix(paper, ink, 0.25),
    ) +
      fill(
        'M-166 -50 C-110 -80 -50 -70 0 -50 C50 -70 110 -80 166 ' +
          '-50 L190 48 C130 26 60 30 0 52 C-60 30 -130 26 -190 48 Z',
        paper,
      ) +
      stroke('M0 -50 V52', mix(paper, ink, 0.3), 5) +
      stroke(
        'M-132 -36 C-100 -50 -60 -46 -30 -34 M-140 -10 C-104 -24 -60 -20 -30 ' +
          '-8 M34 -34 C64 -48 100 -50 130 -36 M34 -8 C64 -22 104 -24 138 -10',
        mix(paper, ink, 0.4),
        7,
      ) +
      disc([84, 20, 12], terracotta),
  )

const lanyard = () =>
  stroke('M836 540 C850 640 872 680 880 700 M930 540 C916 640 892 680 880 700', marigold, 10) +
  box([850, 696, 60, 70], paper, 6) +
  disc([880, 722, 12], plum)

const toddler = () =>
  bust(
    { ...cast.darkCurls, skin: 3, hairColour: 'brown', clothesColour: 'marigold', clothes: 'overalls' },
    { x: 1106, y: 650, scale: 0.33, ground: paper },
  )

const wheel = () => stroke(oval(1370, 800, 150), ink, 30) + stroke(oval(1370, 800, 150), marigold, 12)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
