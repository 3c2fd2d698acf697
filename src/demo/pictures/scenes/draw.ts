import { forms } from '../forms'
import { colours } from '../palette'
import { line, nameOf, oval, patch } from '../svg'

export type Box = [x: number, y: number, width: number, height: number]

/** A filled path. */
export const fill = (d: string, colour: string, opacity = 1) => patch(d, colour, opacity).paint

/** A round-ended line. */
export const stroke = (d: string, colour: string, width: number, opacity = 1) => line(d, colour, width, opacity).paint

/** A disc. */
export const disc = ([x, y, r]: [number, number, number], colour: string, opacity = 1) =>
  patch(oval(x, y, r), colour, opacity).paint

/** A rectangle from its upper left corner, with corners rounded by `round`. */
export const box = ([x, y, width, height]: Box, colour: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${round ? ` rx="${round}"` : ''} fill="${colour}"/>`

/** Drawing that lets what is behind it through. */
export const faint = (drawing: string, opacity: number) => `<g opacity="${opacity}">${drawing}</g>`

/** Path data of an arch that fills a box. */
export const archPath = ([x, y, width, height]: Box) =>
  `M${x} ${y + height} V${y + width / 2} a${width / 2} ${width / 2} 0 0 1 ${width} 0 V${y + height} Z`

/** An arch that fills a box. */
export const arch = (at: Box, colour: string, opacity = 1) => patch(archPath(at), colour, opacity).paint

/** The whole picture in one colour. */
export const wall = (colour: string) => box([0, 0, 1440, 960], colour)

/** Drawing moved to a place, made larger or smaller, and turned. */
export const at = ([x, y, scale = 1, turn = 0]: [number, number, number?, number?], drawing: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})${turn ? ` rotate(${turn})` : ''}">${drawing}</g>`

/** Drawing shown only inside a path. */
export function inside(d: string, drawing: string) {
  const id = `i${nameOf([d, drawing])}`
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`
}

/** Places written as in SVG: 'x,y x,y'. */
export const points = (list: string) =>
  list.split(' ').map((pair) => pair.split(',').map(Number) as [x: number, y: number])

/** The circle, the arch and the place where they overlap, in a field of 1440 by 990. */
export const twoForms = (
  { circle, arch: arched, overlap }: { circle: string; arch: string; overlap: string } = {
    circle: colours.marigold,
    arch: colours.plum,
    overlap: colours.terracotta,
  },
) => fill(forms.circle, circle) + fill(forms.arch, arched) + inside(forms.circle, fill(forms.arch, overlap))
