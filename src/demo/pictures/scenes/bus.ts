import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { cast } from './cast'
import { arch, archPath, box, disc, fill, inside, points, stroke, wall } from './draw'
import { bust } from './figure'
import { bubble } from './things'

/** A young man on a full bus among speech bubbles of wavy lines; three small ones he understands. */
export function bus() {
  const hamid: Look = {
    skin: 4,
    hair: 'short',
    hairColour: 'black',
    beard: 'stubble',
    clothes: 'jumper',
    clothesColour: 'plum',
  }
  return (
    wall(terracotta) +
    box([0, 0, 1440, 70], mix(terracotta, aubergine, 0.25)) +
    [60, 540, 1020].map(window).join('') +
    box([0, 640, 1440, 320], mix(terracotta, aubergine, 0.25)) +
    box([0, 640, 1440, 14], mix(terracotta, blush, 0.4)) +
    stroke('M-20 96 H1460', marigold, 18) +
    [300, 800, 1290].map((x) => stroke(`M${x} 96 V960`, marigold, 16)).join('') +
    bust(cast.whiteBob, { x: 170, y: 520, scale: 0.56, older: true, ground: blush }) +
    bust(cast.scarf, { x: 1150, y: 500, scale: 0.56, flip: true, ground: blush }) +
    bust(cast.locs, { x: 980, y: 610, scale: 0.6, flip: true, ground: blush }) +
    bust(cast.moustache, { x: 1330, y: 630, scale: 0.62, flip: true, older: true, ground: blush }) +
    bust(cast.ponytail, { x: 330, y: 640, scale: 0.6, ground: blush }) +
    strap(770) +
    bust(hamid, {
      x: 640,
      y: 450,
      scale: 0.9,
      ground: blush,
      arms: [{ from: 'far', elbow: [950, 560], wrist: [800, 270] }],
    }) +
    bubble([200, 190, 250, 120], paper) +
    bubble([460, 120, 220, 100], paper, 1) +
    bubble([1000, 290, 220, 110], paper) +
    bubble([1270, 200, 260, 130], paper) +
    bubble([1040, 100, 190, 84], paper, 1) +
    bubble([70, 360, 170, 90], paper, 1) +
    points('400,330 890,420 1180,360')
      .map(([x, y]) => bubble([x, y, 96, 66], marigold, 0) + disc([x, y, 8], plum))
      .join('')
  )
}

function window(x: number) {
  const glass = archPath([x, 150, 360, 440])
  return (
    arch([x - 18, 132, 396, 476], mix(terracotta, aubergine, 0.45)) +
    inside(
      glass,
      fill(glass, blush) +
        disc([x + 260, 300, 70], marigold, 0.8) +
        box([x, 420, 120, 200], mix(teal, blush, 0.5)) +
        box([x + 120, 360, 90, 260], mix(plum, blush, 0.55)) +
        box([x + 210, 450, 170, 200], mix(teal, blush, 0.35)),
    )
  )
}

const strap = (x: number) => stroke(`M${x + 40} 96 V190`, aubergine, 12) + stroke(oval(x + 40, 222, 36, 32), paper, 14)

const { paper, plum, marigold, terracotta, teal, blush, aubergine } = colours
