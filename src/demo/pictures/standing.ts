import type { Look } from '../shapes'
import { rimTone, skinTone, standsOff } from './palette'
import { paint, rim, type Part } from './svg'

/** A person with a rim behind every part that is less than 3:1 from the ground, or from what stands beside. */
export function standing(parts: Part[], look: Look, { ground, beside = ground }: { ground: string; beside?: string }) {
  const weak = parts.flatMap(({ fill, contour }) => {
    const part = { fill: fill ?? ground, contour, around: fill === skinTone(look) ? [ground] : [ground, beside] }
    return fill && standsOff(part) < 3 ? [part] : []
  })
  const shared = rimTone(weak)
  const rims = weak.map((part) => rim(part.contour, standsOff(part, shared) < 3 ? rimTone([part]) : shared))
  return rims.join('') + paint(parts)
}
