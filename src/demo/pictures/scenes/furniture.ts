import { colours, mix } from '../palette'
import { at, box, disc, fill, stroke, type Box } from './draw'

/** A chair for a sitting figure of the same place and scale. */
export function chair({ x, y, scale, flip }: { x: number; y: number; scale: number; flip?: boolean }, colour: string) {
  const legs = stroke(
    'M-236 700 L-262 1000 M170 720 L188 1000 M-160 720 L-176 1000 M96 720 L104 1000',
    shadow(colour),
    30,
  )
  const seat = fill('M-262 690 H190 C214 690 214 740 190 740 H-250 C-268 740 -270 690 -262 690 Z', colour)
  const back = fill('M-286 300 C-286 260 -236 260 -232 300 L-206 700 L-262 700 Z', colour)
  return (
    `<g transform="translate(${x} ${Math.round(y - 1010 * scale)}) ` +
    `scale(${flip ? -scale : scale} ${scale})">${legs}${back}${seat}</g>`
  )
}

/** A round clock that shows an hour. */
export function clock([x, y, r]: [number, number, number], hour: number) {
  const angle = (Math.PI * hour) / 6
  const hand = `M${x} ${y} L${x + Math.round(r * 0.45 * Math.sin(angle))} ${y - Math.round(r * 0.45 * Math.cos(angle))}`
  return (
    disc([x, y, r], ink) +
    disc([x, y, r * 0.86], paper) +
    stroke(`${hand} M${x} ${y} V${y - r * 0.62}`, ink, r * 0.1) +
    disc([x, y, r * 0.09], terracotta)
  )
}

/** Shelves of books filling a box. */
export function books([x, y, width, height]: Box, rows = 4) {
  const spines = [teal, blush, plum, marigold, paper, terracotta, ink]
  const tall = height / rows
  return Array.from({ length: rows }, (_, row) => {
    let left = x + 10
    let drawn = ''
    for (let index = row * 3; left < x + width - 46; index++) {
      const [thick, high] = [22 + ((index * 7) % 19), tall * (0.58 + ((index * 5) % 4) * 0.07)]
      drawn +=
        index % 9 === 5
          ? ''
          : box([left, y + (row + 1) * tall - high - 10, thick, high], spines[(index * 3 + row) % 7]!, 3)
      left += thick + 4
    }
    return drawn + box([x, y + (row + 1) * tall - 10, width, 12], shadow(terracotta))
  }).join('')
}

/** A plant in a pot, from the point where it stands. */
export const plant = ([x, y, scale = 1]: [number, number, number?], leaf: string = teal) =>
  at(
    [x, y, scale],
    stroke('M0 -90 C0 -170 0 -230 0 -270', shadow(leaf), 9) +
      fill(
        'M0 -120 C-90 -120 -120 -180 -120 -220 C-50 -220 -6 -190 0 -120 ' +
          'Z M0 -160 C80 -164 112 -220 112 -262 C44 -258 6 -226 0 -160 Z',
        leaf,
      ) +
      fill(
        'M0 -220 C-70 -230 -84 -290 -78 -330 C-26 -318 2 -280 0 -220 ' +
          'Z M0 -240 C50 -252 62 -300 56 -330 C16 -322 -4 -290 0 -240 Z',
        shadow(leaf),
      ) +
      fill('M-64 -96 H64 L50 0 H-50 Z', terracotta) +
      fill('M-72 -108 H72 V-78 H-72 Z', shadow(terracotta)),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
const shadow = (colour: string) => mix(colour, aubergine, 0.22)
