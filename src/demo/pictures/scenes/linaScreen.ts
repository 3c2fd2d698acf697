import { linaPaul } from '../../stories/linaPaul'
import { colours, mix } from '../palette'
import { arch, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'
import { plant } from './furniture'
import { cup, laptop, sheet } from './things'

/** Lina before a computer in her kitchen; on the screen Paul puts a hand behind his ear. */
export function linaScreen() {
  const { mentee, mentor } = linaPaul.looks
  return (
    wall(mix(marigold, paper, 0.25)) +
    shutters() +
    cupboard() +
    bust(mentee, { x: 290, y: 400, scale: 0.86, ground: mix(marigold, paper, 0.25) }) +
    box([0, 720, 1440, 240], plum) +
    box([0, 720, 1440, 18], mix(plum, blush, 0.3)) +
    laptop([900, 790], screen(mentor), 1.36) +
    plant([1370, 744, 0.9]) +
    cup([1220, 890], terracotta) +
    forearms(mentee, {
      x: 290,
      y: 400,
      scale: 0.86,
      ground: plum,
      arms: [
        { from: 'far', elbow: [500, 734], wrist: [404, 850] },
        { from: 'near', elbow: [66, 738], wrist: [172, 856] },
      ],
    }) +
    sheet([760, 900, 220, 110], 8, 4)
  )
}

const screen = (paul: typeof linaPaul.looks.mentor) =>
  box([0, 0, 480, 300], mix(teal, paper, 0.7)) +
  arch([100, 14, 290, 300], blush) +
  bust(paul, {
    x: 246,
    y: 126,
    scale: 0.4,
    flip: true,
    older: true,
    ground: blush,
    arms: [{ from: 'near', elbow: [392, 250], wrist: [328, 148], hand: 'open' }],
  }) +
  box([16, 258, 60, 28], ink, 14) +
  disc([32, 272, 6], terracotta) +
  stroke('M46 272 h18', paper, 5)

const shutters = () =>
  box([80, 60, 420, 430], paper, 8) +
  [94, 296]
    .map(
      (x) =>
        box([x, 74, 190, 402], teal, 4) +
        Array.from({ length: 12 }, (_, index) =>
          stroke(`M${x + 16} ${94 + index * 33} h158`, mix(teal, aubergine, 0.35), 9),
        ).join(''),
    )
    .join('') +
  disc([272, 310, 10], marigold) +
  disc([310, 310, 10], marigold)

const cupboard = () =>
  box([1180, 60, 300, 250], mix(terracotta, paper, 0.1), 8) +
  stroke('M1320 60 V310', mix(terracotta, aubergine, 0.3), 6) +
  disc([1298, 220, 9], paper) +
  disc([1342, 220, 9], paper) +
  fill('M640 90 H1000 V104 H640 Z', mix(terracotta, aubergine, 0.2)) +
  box([670, 34, 50, 56], teal, 8) +
  box([736, 20, 44, 70], plum, 8) +
  disc([840, 60, 30], terracotta) +
  box([900, 40, 64, 50], paper, 8)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
