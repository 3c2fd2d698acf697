import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, box, disc, fill, points, stroke, wall } from './draw'
import { bust } from './figure'
import { fromBehind } from './fromBehind'
import { cup, laptop } from './things'

/** A young person at a kitchen table in the evening waves at an older woman on a laptop, who waves back. */
export function videoCall() {
  const evening = mix(plum, aubergine, 0.25)
  const young = { skin: 4, hair: 'curls', hairColour: 'black', clothes: 'hoodie', clothesColour: 'terracotta' } as const
  return (
    wall(evening) +
    arch([70, 90, 330, 620], aubergine) +
    stroke('M235 90 V710 M70 400 H400', mix(evening, blush, 0.2), 10) +
    disc([300, 210, 34], mix(marigold, paper, 0.5)) +
    points('120,330 180,240 340,480 130,560')
      .map(([x, y]) => disc([x, y, 4], paper))
      .join('') +
    stroke('M1210 0 V130', ink, 6) +
    disc([1210, 240, 330], marigold, 0.1) +
    disc([1210, 240, 220], marigold, 0.14) +
    disc([1210, 240, 112], marigold) +
    box([0, 700, 1440, 260], mix(terracotta, aubergine, 0.35)) +
    box([0, 700, 1440, 16], mix(terracotta, blush, 0.25)) +
    laptop([820, 742], screen(), 1.42) +
    notebook() +
    cup([1180, 846], teal) +
    fromBehind(young, {
      x: 388,
      y: 520,
      scale: 1.04,
      ground: evening,
      arms: [{ from: 'near', elbow: [40, 760], wrist: [92, 540], hand: 'open' }],
    })
  )
}

function screen() {
  const woman = {
    skin: 1,
    hair: 'bob',
    hairColour: 'white',
    glasses: true,
    clothes: 'cardigan',
    clothesColour: 'teal',
  } as const
  return (
    box([0, 0, 480, 300], blush) +
    arch([110, 16, 270, 290], plum) +
    bust(woman, {
      x: 248,
      y: 132,
      scale: 0.38,
      flip: true,
      older: true,
      ground: plum,
      arms: [{ from: 'near', elbow: [386, 280], wrist: [384, 208], hand: 'open' }],
    }) +
    disc([452, 26, 8], terracotta)
  )
}

const notebook = () =>
  fill('M900 880 L1120 862 L1150 936 L916 960 Z', paper) +
  fill('M900 880 L1120 862 L1120 874 L902 892 Z', mix(paper, ink, 0.2)) +
  stroke('M936 904 L1090 890 M944 926 L1060 914', mix(paper, ink, 0.4), 6) +
  stroke('M1010 950 L1100 838', marigold, 12) +
  fill(oval(1180, 850, 60, 8), ink, 0.2)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
