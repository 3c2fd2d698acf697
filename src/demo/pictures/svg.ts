/** A drawn part; `contour` and `fill` are there when it belongs to the outer shape, so that a rim can run behind it. */
export type Part = { paint: string; contour?: string; fill?: string }

/** A filled shape that takes part in the outline. */
export const shape = (d: string, fill: string): Part => ({
  paint: `<path d="${d}" fill="${fill}"/>`,
  contour: `<path d="${d}"/>`,
  fill,
})

/** A filled shape with a hole: what its own lines enclose twice is not painted. */
export const ring = (d: string, fill: string): Part => ({
  ...shape(d, fill),
  paint: `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`,
})

/** A filled shape that lies inside another. */
export const patch = (d: string, fill: string, opacity = 1): Part => ({
  paint: `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
})

/** A round-ended line. */
export const line = (d: string, stroke: string, width: number, opacity = 1): Part => ({
  paint:
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ` +
    `stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
})

/** A limb: a thick round-ended line that takes part in the outline. */
export const limb = (d: string, stroke: string, width: number): Part => ({
  ...line(d, stroke, width),
  contour: `<path d="${d}" fill="none" stroke-width="${width + 12}" stroke-linecap="round"/>`,
  fill: stroke,
})

/** Path data of an ellipse. */
export const oval = (x: number, y: number, rx: number, ry = rx) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`

/** Parts drawn only where `d` is; `id` must be the only one of its name on the page. */
export const within = (id: string, d: string, parts: Part[]): Part => ({
  paint: `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${paint(parts)}</g>`,
})

/** The parts, moved or turned. */
export const moved = (transform: string, parts: Part[]): Part[] =>
  parts.map((part) => ({
    ...part,
    paint: `<g transform="${transform}">${part.paint}</g>`,
    ...(part.contour ? { contour: `<g transform="${transform}">${part.contour}</g>` } : {}),
  }))

/** The parts in order, without a rim. */
export const paint = (parts: Part[]) => parts.map((part) => part.paint).join('')

/** An even line around a contour, to stand behind the part. */
export const rim = (contour: string | undefined, colour: string) =>
  `<g fill="${colour}" stroke="${colour}" stroke-width="10" stroke-linejoin="round">${contour ?? ''}</g>`

/** A short name that is always the same for the same thing, for use in ids. */
export function nameOf(thing: unknown) {
  let sum = 5381
  for (const letter of JSON.stringify(thing)) sum = (Math.imul(sum, 33) ^ letter.charCodeAt(0)) >>> 0
  return sum.toString(36)
}
