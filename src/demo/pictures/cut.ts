import { colours, mix } from './palette'
import { line, oval, patch, shape, within, type Part } from './svg'

/** Clothes in two layers: what hangs behind the neck, and the body with its collar. */
export type Clothes = { behind: Part[]; front: Part[] }

/** The colours and the breadth that one person's clothes are cut with. */
export type Tones = { main: string; shade: string; light: string; second: string; width: number; id: string }

/** One way to dress. */
export type Cut = (tones: Tones) => Clothes

/** The necklines: round at the neck, a V, and open down the front. */
export const necklines = {
  crew: 'C-56 268 60 268 88 222',
  vee: 'L14 350 L90 222',
  open: 'L-8 700 L60 700 L92 222',
} as const

/** The outline of shoulders and body with a neckline. */
export function body({ width: w }: Tones, neckline: string) {
  return (
    `M${-336 * w} 720 C${-334 * w} 540 ${-330 * w} 402 ${-276 * w} 336 C${-234 * w} 290 -156 270 -92 226 ${neckline} ` +
    `C146 262 ${208 * w} 280 ${250 * w} 324 C${300 * w} 390 ${304 * w} 540 ${306 * w} 720 Z`
  )
}

/** A garment with its folds; details lie on the cloth. */
export function garment(tones: Tones, neckline: string, details: Part[] = [], fill = tones.main): Part[] {
  const d = body(tones, neckline)
  const w = tones.width
  const shade = fill === tones.main ? tones.shade : mix(fill, colours.aubergine, 0.18)
  return [
    shape(d, fill),
    within(`${tones.id}c${neckline.length}`, d, [
      ...details,
      patch(
        `M${-400} 720 L${-244 * w} 720 C${-228 * w} 640 ${-236 * w} 560 ` +
          `${-206 * w} 486 C${-250 * w} 540 ${-262 * w} 620 -280 700 Z`,
        shade,
        0.8,
      ),
      patch(
        `M400 720 L${214 * w} 720 C${206 * w} 640 ${216 * w} 560 ` +
          `${190 * w} 480 C${228 * w} 540 ${236 * w} 620 252 700 Z`,
        shade,
        0.8,
      ),
    ]),
  ]
}

/** A plain shirt in the second colour, to go under another piece. */
export const undershirt = (tones: Tones) =>
  garment(
    tones,
    necklines.crew,
    [line('M-92 226 C-56 270 60 270 88 222', mix(tones.second, '#8a4a1b', 0.2), 14)],
    tones.second,
  )

/** A button. */
export const button = (y: number, colour: string, x = 16) => patch(oval(x, y, 9), colour)

/** A turned-down collar. */
export const collar = (fill: string, edge: string): Part[] => [
  shape('M-96 214 C-110 240 -112 262 -104 300 L-48 330 L14 290 C-30 280 -66 252 -80 214 Z', fill),
  shape('M94 212 C108 238 106 262 96 296 L54 326 L14 290 C48 280 72 250 80 212 Z', fill),
  line('M-104 300 L-48 330 L14 290 L54 326 L96 296', edge, 5),
]
