import { colours, mix } from '../palette'
import { oval } from '../svg'
import { cast } from './cast'
import { at, fill, stroke, twoForms, wall } from './draw'
import { bust } from './figure'
import { cup, sheet } from './things'

/** A young woman and an older man hold one sheet between them at a round café table. */
export function cafeTable() {
  const { paper, plum, marigold, terracotta, teal } = colours
  return (
    wall(paper) +
    at([0, -36], twoForms()) +
    sheet([724, 640, 236, 300], -3, 7) +
    bust(cast.braids, {
      x: 402,
      y: 420,
      scale: 0.96,
      ground: marigold,
      arms: [{ from: 'far', elbow: [700, 846], wrist: [632, 742] }],
    }) +
    bust(cast.greyMan, {
      x: 1052,
      y: 410,
      scale: 0.98,
      flip: true,
      older: true,
      ground: plum,
      arms: [{ from: 'far', elbow: [760, 850], wrist: [818, 734] }],
    }) +
    fill(oval(720, 1000, 860, 164), mix(marigold, terracotta, 0.7)) +
    fill(oval(720, 1000, 860, 148), marigold) +
    stroke('M130 900 C360 872 560 862 700 862', mix(marigold, paper, 0.6), 8) +
    cup([300, 930], paper) +
    cup([1120, 934], teal)
  )
}
