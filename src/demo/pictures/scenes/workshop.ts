import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { cast } from './cast'
import { arch, at, box, disc, fill, stroke, wall } from './draw'
import { bust, forearms } from './figure'
import { cup, sheet } from './things'

/** Three young people and a trainer round a table; one of them practises a telephone call. */
export function workshop() {
  const caller: Look = { skin: 1, hair: 'crop', hairColour: 'blond', clothes: 'hoodie', clothesColour: 'teal' }
  const ground = mix(blush, paper, 0.25)
  const scarf = { x: 240, y: 380, scale: 0.7, ground }
  const trainer = { x: 1218, y: 370, scale: 0.72, flip: true, older: true, ground }
  return (
    wall(ground) +
    disc([700, 330, 330], marigold) +
    arch([1010, 70, 420, 800], mix(teal, paper, 0.35)) +
    board() +
    bust(cast.scarf, scarf) +
    bust(cast.locs, { x: 540, y: 352, scale: 0.68, ground: marigold }) +
    bust(caller, {
      x: 866,
      y: 356,
      scale: 0.7,
      flip: true,
      ground: marigold,
      arms: [{ from: 'near', elbow: [1030, 700], wrist: [966, 490] }],
    }) +
    at([962, 400, 1, 14], box([-24, -74, 52, 130], ink, 14) + box([-16, -62, 36, 96], mix(teal, paper, 0.6), 6)) +
    bust(cast.whiteBob, trainer) +
    fill(oval(720, 1020, 900, 250), mix(terracotta, aubergine, 0.2)) +
    fill(oval(720, 1020, 900, 234), terracotta) +
    [
      [420, 872, -8],
      [700, 850, 4],
      [980, 876, 9],
    ]
      .map(([x = 0, y = 0, turn]) => sheet([x, y, 190, 96], turn, 3))
      .join('') +
    box([560, 900, 90, 66], marigold, 4) +
    box([820, 896, 90, 66], blush, 4) +
    cup([250, 890], paper) +
    cup([1180, 900], plum) +
    forearms(cast.scarf, { ...scarf, arms: [{ from: 'far', elbow: [410, 770], wrist: [496, 832] }] }) +
    forearms(cast.whiteBob, {
      ...trainer,
      arms: [{ from: 'far', elbow: [1076, 776], wrist: [1016, 842], hand: 'open' }],
    })
  )
}

const board = () =>
  box([60, 60, 300, 200], paper, 10) +
  stroke('M100 120 q20 -28 40 0 t40 0 t40 0', teal, 9) +
  stroke('M100 190 h150', terracotta, 9) +
  stroke(oval(306, 190, 22), plum, 9)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
