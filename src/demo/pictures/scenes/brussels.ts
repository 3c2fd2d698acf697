import { colours, mix } from '../palette'
import { city } from './city'
import { arch, at, box, disc, fill, stroke } from './draw'

/** Brussels in the two forms: the spheres of the Atomium in the circle, the town hall in the arch. */
export const brussels = () =>
  city(
    { sky: mix(blush, paper, 0.5), circle: marigold, arch: plum, overlap: terracotta },
    at([90, 60, 0.9], atomium()),
    townHall(),
  )

function atomium() {
  const spheres = [
    [300, 300],
    [190, 470],
    [420, 480],
    [300, 560],
    [180, 700],
    [420, 710],
    [300, 850],
  ]
  const links = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 4],
    [2, 5],
    [3, 6],
    [4, 6],
    [5, 6],
    [1, 3],
    [2, 3],
    [3, 4],
    [3, 5],
  ]
  return (
    links.map(([from = 0, to = 0]) => stroke(`M${String(spheres[from])} L${String(spheres[to])}`, plum, 16)).join('') +
    stroke('M300 850 L220 980 M300 850 L380 980', plum, 16) +
    spheres
      .map(
        ([x = 0, y = 0]) =>
          disc([x, y, 58], plum) +
          fill(`M${x - 40} ${y - 10} A42 42 0 0 1 ${x} ${y - 42}`, mix(plum, blush, 0.5)) +
          stroke(`M${x - 40} ${y + 14} Q${x} ${y + 34} ${x + 40} ${y + 14}`, mix(plum, marigold, 0.5), 6),
      )
      .join('')
  )
}

const townHall = () =>
  fill('M1010 980 V430 L1040 400 V330 L1070 200 L1100 330 V400 L1130 430 V980 Z', marigold) +
  stroke('M1070 200 V150', marigold, 9) +
  fill('M1070 150 l34 12 l-34 14 Z', terracotta) +
  box([780, 640, 230, 340], blush) +
  box([1130, 600, 280, 380], blush) +
  fill('M764 644 L895 520 L1016 644 Z M1124 604 L1270 480 L1416 604 Z', terracotta) +
  [800, 870, 940, 1154, 1224, 1294, 1364]
    .map((x) => arch([x, 690, 44, 90], plum) + arch([x, 820, 44, 160], plum))
    .join('') +
  arch([1040, 460, 60, 110], plum) +
  disc([1070, 640, 30], plum) +
  disc([1070, 640, 22], paper) +
  stroke('M1070 640 V626 M1070 640 h12', ink, 4) +
  arch([1036, 760, 68, 220], plum)

const { paper, ink, plum, marigold, terracotta, blush } = colours
