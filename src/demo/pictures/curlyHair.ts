import type { Character } from './character'
import type { Hairstyle } from './hairLayers'
import { line, oval, shape, type Part } from './svg'

/** Curls and the afro. */
export const curlyHair: Record<'curls' | 'afro', Hairstyle> = {
  curls: (person) => ({
    behind: [shape(rings(behindCurls), person.hairShade)],
    front: [shape(`${rings(frontCurls)} ${curlCap}`, person.hair), line(curlMarks, person.hairLight, 6, 0.7)],
  }),
  afro: (person) => ({
    behind: [shape(rings(afroEdge) + oval(0, -74, 186, 170), person.hair)],
    front: [
      shape(
        'M-124 20 C-148 -60 -130 -150 -40 -176 C40 -192 128 -160 128 -40 C118 -84 104 -104 84 -112 ' +
          'C30 -126 -30 -124 -76 -104 C-100 -84 -100 -30 -106 20 Z',
        person.hair,
      ),
      line('M-150 -120 C-130 -180 -80 -214 -20 -222 M-110 -110 C-96 -150 -60 -176 -20 -184', person.hairLight, 7, 0.55),
    ],
  }),
}

/** What an afro shows under a cap or beanie. */
export function sidePuffs(person: Character): Part[] {
  return [
    shape(
      rings([
        [-150, 0, 58],
        [-160, -50, 50],
        [142, -10, 46],
        [140, -56, 44],
        [-128, 50, 44],
      ]),
      person.hair,
    ),
  ]
}

const rings = (list: number[][]) => list.map(([x = 0, y = 0, r = 0]) => oval(x, y, r)).join(' ')

const arc = (from: number, to: number, count: number, rx: number, ry: number, r: number) =>
  Array.from({ length: count }, (_, index) => {
    const angle = (Math.PI * (from + ((to - from) * index) / (count - 1))) / 180
    const wobble = [0, 7, -4, 5, -6][index % 5] ?? 0
    return [Math.round((rx + wobble) * Math.cos(angle)), Math.round(-52 + (ry + wobble) * Math.sin(angle)), r + wobble]
  })
const behindCurls = [...arc(130, 178, 4, 140, 150, 34), ...arc(2, 46, 3, 128, 120, 32)]
const frontCurls = [...arc(168, 372, 13, 138, 140, 34), ...arc(196, 344, 7, 98, 84, 30)]
const curlCap = 'M-120 -40 C-104 -80 -60 -96 10 -100 C70 -98 104 -86 118 -60 L124 -110 L60 -180 L-60 -180 L-124 -110 Z'
const curlMarks =
  arc(176, 364, 11, 132, 134, 0)
    .map(([x, y]) => `M${x! - 16} ${y! + 4}a17 17 0 0 1 27 -12`)
    .join('') +
  arc(200, 340, 6, 92, 80, 0)
    .map(([x, y]) => `M${x! - 14} ${y! + 4}a15 15 0 0 1 24 -10`)
    .join('')
const afroEdge = Array.from({ length: 22 }, (_, index) => {
  const angle = (Math.PI * (index * 12.6 + 148)) / 180
  return [Math.round(182 * Math.cos(angle)), Math.round(-74 + 166 * Math.sin(angle)), 34]
})
