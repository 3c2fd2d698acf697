import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { at, box, fill, stroke, twoForms, wall } from './draw'
import { bust } from './figure'

/** A man and a woman with headphones talk across a microphone that stands where circle and arch overlap. */
export function podcast() {
  const man: Look = {
    skin: 4,
    hair: 'short',
    hairColour: 'grey',
    beard: 'moustache',
    clothes: 'shirt',
    clothesColour: 'blush',
  }
  const woman: Look = { skin: 3, hair: 'curls', hairColour: 'black', clothes: 'blazer', clothesColour: 'teal' }
  return (
    wall(mix(plum, aubergine, 0.6)) +
    at([0, -40], twoForms({ circle: plum, arch: marigold, overlap: terracotta })) +
    waves() +
    bust(man, { x: 380, y: 440, scale: 0.98, older: true, ground: plum }) +
    headphones([380, 440, 0.98]) +
    bust(woman, { x: 1078, y: 440, scale: 0.96, flip: true, ground: marigold }) +
    headphones([1078, 440, 0.96], true) +
    fill(oval(720, 1010, 900, 140), ink) +
    fill(oval(720, 1014, 900, 134), mix(terracotta, aubergine, 0.45)) +
    microphone()
  )
}

const headphones = ([x, y, scale]: [number, number, number], flip = false) =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${
    stroke('M-128 -20 C-150 -260 150 -270 132 -20', paper, 22) +
    box([-166, -54, 62, 112], ink, 28) +
    box([-150, -54, 46, 112], paper, 20) +
    box([112, -46, 42, 96], paper, 20)
  }</g>`

const microphone = () =>
  stroke('M780 930 V700', ink, 20) +
  fill(oval(780, 930, 110, 20), ink) +
  stroke('M700 600 V640 a80 80 0 0 0 160 0 V600', ink, 16) +
  box([722, 440, 116, 250], ink, 58) +
  box([734, 452, 92, 226], blush, 46) +
  stroke('M742 520 H818 M742 560 H818 M742 600 H818 M742 640 H818', mix(blush, ink, 0.5), 7)

const waves = () =>
  [70, 130, 190]
    .map((r, index) =>
      stroke(
        `M${780 - r} ${560 - r} A${r * 1.5} ${r * 1.5} 0 0 0 ${780 - r} ${560 + r} ` +
          `M${780 + r} ${560 - r} A${r * 1.5} ${r * 1.5} 0 0 1 ${780 + r} ${560 + r}`,
        paper,
        9,
        0.8 - index * 0.22,
      ),
    )
    .join('')

const { paper, ink, plum, marigold, terracotta, blush, aubergine } = colours
