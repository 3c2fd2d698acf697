import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, at, box, disc, faint, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'

/** A street poster: a young woman ticks the third of three boxes, a grey-haired man holds the paint pot. */
export function poster() {
  const woman = { skin: 4, hair: 'curls', hairColour: 'black', clothes: 'jumper', clothesColour: 'teal' } as const
  const man = { skin: 2, hair: 'short', hairColour: 'grey', clothes: 'polo', clothesColour: 'marigold' } as const
  const manAt = { x: 1010, y: 400, scale: 0.74, flip: true, older: true }
  return (
    wall(mix(teal, paper, 0.1)) +
    street() +
    faint(box([128, 44, 1184, 872], aubergine, 18), 0.3) +
    box([112, 28, 1184, 872], ink, 18) +
    box([140, 56, 1128, 816], paper) +
    `<svg x="140" y="56" width="1128" height="816" viewBox="140 56 1128 816">${
      disc([560, 900, 400], blush) +
      arch([800, 150, 400, 800], plum) +
      boxes() +
      bust(woman, {
        x: 584,
        y: 500,
        scale: 0.7,
        flip: true,
        ground: blush,
        arms: [{ from: 'far', elbow: [406, 850], wrist: [372, 764] }],
      }) +
      bust(man, { ...manAt, ground: plum }) +
      pot() +
      forearms(man, { ...manAt, ground: plum, arms: [{ from: 'far', elbow: [856, 862], wrist: [846, 736] }] }) +
      at(
        [352, 706, 1, -30],
        stroke('M10 60 L0 -44', terracotta, 26) +
          fill('M-24 -40 H24 L16 -104 Q0 -128 -16 -104 Z', ink) +
          fill('M-18 -88 H18 L12 -110 Q0 -128 -12 -110 Z', terracotta),
      )
    }</svg>`
  )
}

const boxes = () =>
  [110, 350, 590]
    .map(
      (y, index) =>
        box([200, y, 190, 190], ink, 10) +
        box([216, y + 16, 158, 158], paper, 4) +
        (index < 2
          ? stroke(`M240 ${y + 96} L282 ${y + 140} L372 ${y + 16}`, terracotta, 34)
          : stroke(`M240 ${y + 92} L276 ${y + 132} L312 ${y + 84}`, terracotta, 34)),
    )
    .join('')

const pot = () =>
  at(
    [14, -34],
    stroke('M764 720 a62 62 0 0 1 124 0', ink, 8) +
      fill('M752 716 H900 L888 862 H764 Z', paper) +
      fill(oval(826, 716, 74, 20), ink) +
      fill(oval(826, 718, 60, 14), terracotta) +
      fill('M790 728 C790 770 812 770 812 732 Z', terracotta),
  )

const street = () =>
  box([0, 880, 1440, 80], mix(plum, aubergine, 0.4)) +
  disc([60, 200, 130], mix(teal, paper, 0.22)) +
  arch([1330, 300, 260, 600], mix(teal, paper, 0.22)) +
  box([180, 880, 40, 80], ink) +
  box([1190, 880, 40, 80], ink)

const { paper, ink, plum, terracotta, teal, blush, aubergine } = colours
