import type { Look } from '../../shapes'
import { person } from '../person'
import { standing } from '../standing'
import { nameOf } from '../svg'
import { arm } from './arm'
import { ownMeasure, type Place } from './figure'

/** A person down to the waist, seen from behind; x and y are the middle of the head. */
export function fromBehind(look: Look, place: Place) {
  const { body, head } = person(look, {
    older: place.older ?? false,
    ground: place.ground,
    id: nameOf([look, place]),
    back: true,
  })
  const parts = [...body, ...ownMeasure(place).flatMap((one) => arm(look, { ...one, ground: place.ground })), ...head]
  const { x, y, scale, flip, ground } = place
  return (
    `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ` +
    `${scale})">${standing(parts, look, { ground })}</g>`
  )
}
