import { colours, mix } from '../palette'
import { oval } from '../svg'
import { cast } from './cast'
import { archPath, at, box, disc, faint, fill, inside, stroke, wall } from './draw'
import { bust, forearms } from './figure'
import { cup } from './things'

/** Four people over fifty around a table of paper notes; one of them moves a note. */
export const mentorTraining = () =>
  wall(mix(teal, paper, 0.12)) +
  disc([1180, 130, 210], mix(teal, paper, 0.26)) +
  fill(archPath([90, 40, 330, 600]), mix(teal, paper, 0.26)) +
  bust(cast.whiteBun, {
    x: 236,
    y: 330,
    scale: 0.66,
    older: true,
    ground: teal,
    arms: [{ from: 'far', elbow: [410, 660], wrist: [470, 700], hand: 'none' }],
  }) +
  bust(cast.wrap, { x: 574, y: 294, scale: 0.62, older: true, ground: teal }) +
  bust(cast.bald, { x: 900, y: 290, scale: 0.63, flip: true, older: true, ground: teal }) +
  bust(cast.greyCurls, { x: 1214, y: 336, scale: 0.66, flip: true, older: true, ground: teal }) +
  table() +
  notes() +
  hands() +
  cup([170, 800], paper) +
  cup([1290, 800], marigold)

function table() {
  const [circle, arched] = [oval(500, 1010, 560, 380), archPath([420, 612, 1060, 900])]
  return (
    fill(circle, marigold) +
    fill(arched, plum) +
    inside(circle, fill(arched, terracotta)) +
    stroke('M-20 870 C60 700 260 632 480 630', mix(marigold, paper, 0.5), 7)
  )
}

function notes() {
  const place = [
    [300, 760, teal, -8],
    [440, 838, blush, 5],
    [250, 890, paper, 4],
    [640, 716, paper, -4],
    [700, 850, marigold, 8],
    [590, 920, teal, -6],
    [1000, 850, marigold, -6],
    [1130, 770, blush, 7],
    [1180, 900, teal, 3],
    [860, 930, blush, 10],
  ] as const
  return (
    place.map(([x, y, colour, turn], index) => note([x, y, turn], colour, index)).join('') +
    note([868, 764, -10], marigold, 2)
  )
}

const note = ([x, y, turn]: readonly [number, number, number], colour: string, mark: number) =>
  at(
    [x, y, 1, turn],
    faint(box([-52, -38, 112, 84], mix(colours.aubergine, plum, 0.5), 4), 0.25) +
      box([-56, -44, 112, 84], colour, 4) +
      [
        stroke('M-30 -10 q14 -20 28 0 t28 0', mix(colour, ink, 0.6), 6),
        stroke(oval(0, -2, 22), mix(colour, ink, 0.6), 6),
        stroke('M-30 -14 H28 M-30 6 H10', mix(colour, ink, 0.6), 6),
      ][mark % 3]!,
  )

const hands = () =>
  forearms(cast.whiteBun, {
    x: 236,
    y: 330,
    scale: 0.66,
    ground: marigold,
    arms: [{ from: 'far', elbow: [410, 660], wrist: [560, 712] }],
  }) +
  forearms(cast.greyCurls, {
    x: 1214,
    y: 336,
    scale: 0.66,
    flip: true,
    ground: plum,
    arms: [{ from: 'far', elbow: [1070, 660], wrist: [962, 782] }],
  })

const { paper, ink, plum, marigold, terracotta, teal, blush } = colours
