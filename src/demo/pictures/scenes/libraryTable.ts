import { selamMarc } from '../../stories/selamMarc'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'
import { books, clock } from './furniture'
import { cup, sheet } from './things'

/** Selam and Marc at a library table with a flask, two cups and one sheet full of lines. */
export function libraryTable() {
  const { mentee, mentor } = selamMarc.looks
  const left = { x: 420, y: 380, scale: 0.86, ground: mix(teal, aubergine, 0.2) }
  const right = { x: 1030, y: 372, scale: 0.88, flip: true, older: true, ground: mix(teal, aubergine, 0.2) }
  return (
    wall(mix(teal, aubergine, 0.2)) +
    shelves() +
    window() +
    clock([720, 110, 70], 10) +
    bust(mentee, { ...left, arms: [{ from: 'far', elbow: [660, 784], wrist: [650, 830], hand: 'none' }] }) +
    bust(mentor, { ...right, arms: [{ from: 'far', elbow: [800, 790], wrist: [800, 830], hand: 'none' }] }) +
    box([0, 790, 1440, 170], mix(terracotta, aubergine, 0.3)) +
    box([0, 790, 1440, 14], terracotta) +
    sheet([716, 872, 240, 130], -4, 5) +
    flask() +
    cup([330, 900], teal) +
    cup([1100, 904], paper) +
    forearms(mentee, {
      ...left,
      arms: [
        { from: 'far', elbow: [660, 784], wrist: [622, 862] },
        { from: 'near', elbow: [176, 784], wrist: [226, 872] },
      ],
    }) +
    forearms(mentor, {
      ...right,
      arms: [
        { from: 'far', elbow: [800, 790], wrist: [836, 872] },
        { from: 'near', elbow: [1270, 786], wrist: [1216, 872] },
      ],
    })
  )
}

const shelves = () =>
  box([-10, 20, 400, 780], mix(plum, aubergine, 0.4)) +
  books([10, 30, 370, 740], 5) +
  box([1060, 20, 400, 780], mix(plum, aubergine, 0.4)) +
  books([1070, 30, 380, 740], 5)

const window = () =>
  arch([440, 210, 560, 600], mix(teal, aubergine, 0.5)) +
  arch([466, 236, 508, 570], blush) +
  disc([840, 420, 80], marigold) +
  fill('M466 700 C560 620 660 640 760 690 C840 640 920 640 974 670 V806 H466 Z', mix(teal, blush, 0.4)) +
  stroke('M720 236 V790 M466 480 H974', mix(teal, aubergine, 0.5), 12)

const flask = () =>
  at(
    [960, 886],
    fill(oval(0, 0, 46, 8), ink, 0.2) +
      box([-38, -150, 76, 150], terracotta, 14) +
      box([-38, -100, 76, 22], paper) +
      fill('M-32 -150 V-190 C-32 -204 32 -204 32 -190 V-150 Z', ink) +
      box([16, -140, 12, 120], mix(terracotta, aubergine, 0.2), 6),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
