import { colours, mix } from '../palette'
import { at, box, faint, fill, stroke, type Box } from './draw'

/** A cup on the point where it stands. */
export const cup = ([x, y]: [number, number], colour: string) =>
  at(
    [x, y],
    stroke('M30 -50 C62 -54 62 -14 28 -18', colour, 11) +
      fill('M-36 -66 H36 V-18 C36 -4 26 0 12 0 H-12 C-26 0 -36 -4 -36 -18 Z', colour) +
      fill('M14 -66 H36 V-18 C36 -4 26 0 12 0 H4 C16 -10 14 -40 14 -66 Z', shadow(colour), 0.6),
  )

/** A sheet of paper with lines of grey writing, from its middle. */
export const sheet = ([x, y, width, height]: Box, turn = 0, lines = 6) =>
  at(
    [x, y, 1, turn],
    faint(box([-width / 2 + 8, -height / 2 + 10, width, height], aubergine, 6), 0.16) +
      box([-width / 2, -height / 2, width, height], paper, 6) +
      Array.from({ length: lines }, (_, index) =>
        stroke(
          `M${-width * 0.36} ${-height * 0.34 + (index * height * 0.7) / lines} ` +
            `h${width * [0.7, 0.62, 0.72, 0.4][index % 4]!}`,
          mix(paper, ink, 0.32),
          Math.max(4, height * 0.022),
        ),
      ).join(''),
  )

/** A laptop seen from the front, with what its screen of 480 by 300 shows. */
export const laptop = ([x, y]: [number, number], screen: string, scale = 1) =>
  at(
    [x, y, scale],
    box([-264, -342, 528, 338], ink, 22) +
      `<svg x="-240" y="-320" width="480" height="300" viewBox="0 0 480 300">${screen}</svg>` +
      fill('M-330 -4 H330 L352 22 C354 32 346 36 336 36 H-336 C-346 36 -354 32 -352 22 Z', mix(blush, ink, 0.3)),
  )

/** A cardboard parcel, from its lower left corner. */
export const parcel = ([x, y, width, height]: Box, colour: string) =>
  box([x, y - height, width, height], colour, 4) +
  box([x + width * 0.42, y - height, width * 0.16, height], shadow(colour)) +
  box([x, y - height, width, height * 0.12], shadow(colour), 4)

/** A speech bubble from its middle, with wavy lines where words would be. */
export const bubble = ([x, y, width, height]: Box, colour: string, waves = 2) =>
  at(
    [x, y],
    fill(
      `M${-width / 2 + 30} ${-height / 2} H${width / 2 - 30} a30 30 0 0 ` +
        `1 30 30 V${height / 2 - 30} a30 30 0 0 1 -30 30 H${-width / 8} ` +
        `L${-width / 4} ${height / 2 + 34} L${-width / 4} ${height / 2} H${-width / 2 + 30} ` +
        `a30 30 0 0 1 -30 -30 V${-height / 2 + 30} a30 30 0 0 1 30 -30 Z`,
      colour,
    ) +
      Array.from({ length: waves }, (_, index) =>
        stroke(
          `M${-width * 0.34} ${(index - (waves - 1) / 2) * 34} q${width * 0.085} -22 ` +
            `${width * 0.17} 0 t${width * 0.17} 0 t${width * 0.17} 0 t${width * 0.17} 0`,
          mix(colour, ink, 0.55),
          7,
        ),
      ).join(''),
  )

const { paper, ink, blush, aubergine } = colours
const shadow = (colour: string) => mix(colour, aubergine, 0.22)
