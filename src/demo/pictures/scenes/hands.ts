import type { Look } from '../../shapes'
import { colours, mix, night, skinTone } from '../palette'
import { oval } from '../svg'
import { box, fill, stroke } from './draw'

type Hand = {
  x: number
  y: number
  scale: number
  skin: Look['skin']
  sleeve: string
  flip?: boolean
  watch?: boolean
  turn?: number
}

/** A large hand from the left with a pen, whose point is at x and y. */
export const writingHand = (hand: Hand) =>
  placed(
    hand,
    (tone, line, shade) =>
      sleeve(hand) +
      fill(
        'M-470 120 C-380 84 -300 50 -216 62 C-150 40 -90 10 -40 40 C-24 54 -28 76 ' +
          '-44 84 L-60 116 C-64 150 -96 168 -126 168 C-190 230 -300 240 -400 250 Z',
        tone,
      ) +
      fill('M-400 250 C-300 240 -190 230 -126 168 C-180 178 -300 190 -420 214 Z', shade) +
      stroke('M0 0 L-150 -190', colours.terracotta, 26) +
      stroke('M-128 -162 L-150 -190', colours.ink, 26) +
      fill('M0 0 L-26 -16 L-14 -28 Z', colours.ink) +
      fill('M-236 40 C-190 -20 -120 -72 -78 -74 C-50 -74 -42 -50 -58 -36 L-126 30 C-150 70 -200 90 -236 90 Z', tone) +
      stroke('M-196 92 C-150 84 -100 60 -62 40 M-150 132 C-110 122 -80 110 -58 92', line, 6) +
      stroke('M-222 66 C-190 20 -130 -34 -84 -62', line, 6, 0.6) +
      fill('M-92 -66 C-74 -72 -56 -62 -60 -46 L-74 -36 C-82 -44 -90 -54 -92 -66 Z', mix(tone, colours.paper, 0.35)),
  )

/** A large hand from the left that points; the finger tip is at x and y. */
export const pointingHand = (hand: Hand) =>
  placed(
    hand,
    (tone, line, shade) =>
      sleeve(hand) +
      fill(
        'M-470 110 C-400 70 -330 20 -250 -14 C-180 -40 -70 -36 -20 -22 C4 -14 4 ' +
          '16 -20 18 L-150 22 C-110 30 -100 52 -112 70 C-104 88 -112 108 -130 112 ' +
          'C-128 134 -146 150 -170 148 C-200 200 -300 240 -400 250 Z',
        tone,
      ) +
      fill('M-400 250 C-300 240 -200 200 -170 148 C-230 170 -320 190 -420 214 Z', shade) +
      stroke(
        'M-150 22 C-186 26 -206 36 -214 46 M-112 70 C-150 66 -184 72 -200 84 M-130 112 C-160 106 -180 110 -194 118',
        line,
        6,
      ) +
      stroke('M-262 0 C-214 20 -190 50 -196 84', line, 6, 0.5) +
      fill(oval(-18, -4, 12, 10), mix(tone, colours.paper, 0.35)),
  )

/** A large flat hand from the left that pushes; the finger tips are at x and y. */
export const slidingHand = (hand: Hand) =>
  placed(
    hand,
    (tone, line, shade) =>
      sleeve(hand) +
      fill(
        'M-470 110 C-380 50 -300 6 -220 -10 C-150 -22 -50 -26 -14 -18 ' +
          'C6 -10 4 12 -14 16 C4 22 4 44 -16 46 C-4 54 -8 74 -26 76 ' +
          'C-18 88 -28 104 -46 104 C-90 116 -160 150 -220 190 C-300 230 -350 240 -400 250 Z',
        tone,
      ) +
      fill('M-400 250 C-350 240 -300 230 -220 190 C-270 196 -340 206 -420 220 Z', shade) +
      stroke(
        'M-14 16 C-60 16 -100 18 -130 22 M-16 46 C-60 48 -100 50 -128 54 M-26 76 C-60 80 -90 84 -116 90',
        line,
        6,
      ) +
      stroke('M-240 40 C-200 70 -150 120 -110 126 C-90 128 -90 108 -108 100', line, 6, 0.6),
  )

function placed({ x, y, scale, skin, flip, turn = 0 }: Hand, drawing: Drawing) {
  const tone = skinTone({ skin } as Look)
  const line = mix(tone, skin > 4 ? night : '#6b1f14', 0.5)
  const transform = `translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale}) rotate(${turn})`
  return `<g transform="${transform}">${drawing(tone, line, mix(tone, '#7a2418', 0.25))}</g>`
}

type Drawing = (tone: string, line: string, shade: string) => string

const sleeve = ({ sleeve: colour, watch }: Hand) =>
  fill('M-1000 250 C-800 200 -640 150 -452 84 L-372 262 C-560 340 -760 440 -940 540 Z', colour) +
  fill('M-470 72 L-420 60 L-334 258 L-384 276 Z', mix(colour, colours.aubergine, 0.25)) +
  (watch
    ? fill('M-404 76 L-366 64 L-298 236 L-336 248 Z', colours.ink) +
      box([-372, 104, 60, 60], colours.ink, 14) +
      box([-364, 112, 44, 44], colours.paper, 22)
    : '')
