import { colours, mix } from '../palette'
import { city } from './city'
import { arch, box, disc, fill, stroke } from './draw'

/** Ghent in the two forms: stepped gables on the quay in the circle, three towers in the arch. */
export const ghent = () =>
  city({ sky: mix(teal, paper, 0.75), circle: blush, arch: teal, overlap: plum }, gables(), towers())

const gables = () =>
  [
    [90, 560, 170, teal],
    [260, 480, 180, plum],
    [440, 540, 170, terracotta],
  ]
    .map(([x, y, width, colour]) => gable([Number(x), Number(y), Number(width)], String(colour)))
    .join('') +
  box([60, 880, 900, 100], mix(teal, aubergine, 0.3)) +
  stroke('M120 916 h90 M300 936 h120 M480 912 h90', mix(teal, paper, 0.5), 8)

function gable([x, y, width]: [number, number, number], colour: string) {
  const step = width / 7
  const stairs =
    `M${x} 890 V${y} h${step} v-44 h${step} v-44 h${step} v-44 ` +
    `h${step} v44 h${step} v44 h${step} v44 h${step} V890 Z`
  return (
    fill(stairs, colour) +
    [0, 1, 2]
      .flatMap((row) =>
        [0.18, 0.6].map((part) =>
          box([x + width * part, y + 30 + row * 90, width * 0.22, 56], row % 2 ? marigold : paper, 3),
        ),
      )
      .join('') +
    arch([x + width * 0.36, 800, width * 0.28, 90], ink)
  )
}

const towers = () =>
  [
    [800, 430, 110, blush],
    [1010, 300, 120, marigold],
    [1220, 460, 110, paper],
  ]
    .map(([x, y, width, colour]) => tower([Number(x), Number(y), Number(width)], String(colour)))
    .join('') +
  box([740, 780, 680, 200], mix(teal, aubergine, 0.4)) +
  [790, 880, 980, 1080, 1180, 1280].map((x) => arch([x, 820, 56, 160], mix(teal, aubergine, 0.65))).join('')

const tower = ([x, y, width]: [number, number, number], colour: string) =>
  box([x, y, width, 560], colour) +
  fill(`M${x - 8} ${y} L${x + width / 2} ${y - 130} L${x + width + 8} ${y} Z`, mix(colour, aubergine, 0.4)) +
  arch([x + width * 0.3, y + 40, width * 0.4, 120], mix(colour, aubergine, 0.55)) +
  disc([x + width / 2, y + 220, width * 0.18], mix(colour, aubergine, 0.55)) +
  stroke(`M${x + width / 2} ${y - 130} v-40`, mix(colour, aubergine, 0.4), 8)

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
