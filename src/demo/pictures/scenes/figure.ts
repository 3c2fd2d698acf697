import type { Look } from '../../shapes'
import { colours, standOut } from '../palette'
import { person } from '../person'
import { standing } from '../standing'
import { moved, nameOf, paint, within, type Part } from '../svg'
import { arm, type Arm } from './arm'
import { sittingLegs, standingLegs, trousers, wheelBefore, wheelBehind } from './legs'

/** `arms` are where elbow and wrist are in the scene; `ground` is the colour behind the person. */
export type Place = {
  x: number
  y: number
  scale: number
  flip?: boolean
  older?: boolean
  ground: string
  beside?: string
  arms?: Arm[]
}

/** A person down to the waist, for behind a table or in a window; x and y are the middle of the face. */
export function bust(look: Look, place: Place) {
  const { ground, older = false } = place
  const { behind, body, head } = person(look, { older, ground, id: nameOf([look, place]) })
  const arms = ownMeasure(place).flatMap((one) => arm(look, { ...one, ground }))
  return set([...behind, ...body, ...arms, ...head], look, place)
}

/** Only the forearms of a person who sits behind a table, to lie on top of it. */
export const forearms = (look: Look, place: Place) =>
  put(paint(ownMeasure(place).flatMap((one) => arm(look, { ...one, lower: true, ground: place.ground }))), place)

/** A whole person; x and y are the point on the floor between the feet. */
export function figure(look: Look, { pose, ...place }: Place & { pose: 'stand' | 'sit' | 'back' | 'wheelchair' }) {
  const { ground, older = false } = place
  const id = nameOf([look, place])
  const { behind, body, head } = person(look, { older, ground, id, back: pose === 'back' })
  const legs = trousers(look, place)
  const shoes = standOut([colours.ink, colours.terracotta], [legs, ground])
  const seated = pose === 'sit' || pose === 'wheelchair'
  const origin = { ...place, y: Math.round(place.y - (seated ? 1010 : 1250) * place.scale) }
  const arms = {
    ...(seated ? handsOnLap : hanging),
    ...Object.fromEntries(ownMeasure(origin).map((one) => [one.from, one])),
  }
  const parts = [
    ...(pose === 'wheelchair' ? wheelBehind() : []),
    ...moved(smallHead, behind),
    ...(seated ? [] : standingLegs(legs, shoes)),
    {
      ...within(id, torsoClip, moved('scale(0.84 1)', body)),
      contour: `<path d="${torsoOutline}"/>`,
      fill: colours[look.clothesColour],
    },
    ...(seated ? sittingLegs(legs, shoes) : []),
    ...arm(look, { ...arms.near, slim: true, ground }),
    ...arm(look, { ...arms.far, slim: true, ground }),
    ...moved(smallHead, head),
    ...(pose === 'wheelchair' ? wheelBefore() : []),
  ]
  return set(parts, look, origin)
}

/** The arms of a place, in the measure of the person who stands there. */
export function ownMeasure({ x, y, scale, flip, arms = [] }: Place): Arm[] {
  const own = ([atX, atY]: [number, number]): [number, number] => [
    Math.round(((atX - x) / scale) * (flip ? -1 : 1)),
    Math.round((atY - y) / scale),
  ]
  return arms.map((one) => ({ ...one, elbow: own(one.elbow), wrist: own(one.wrist) }))
}

const smallHead = 'translate(0 20) scale(0.88)'
const torsoClip =
  'M-400 -400 H400 V330 L232 390 C200 450 196 520 196 680 Q0 708 -208 680 C-208 520 -214 450 -254 390 L-400 330 Z'
const torsoOutline =
  'M-80 206 L80 206 C150 254 206 272 216 340 L222 390 C200 450 ' +
  '196 520 196 680 Q0 708 -208 680 C-208 520 -214 450 -250 390 ' +
  'L-240 340 C-228 276 -150 254 -80 206 Z'
const hanging: Record<'near' | 'far', Arm> = {
  near: { from: 'near', elbow: [-250, 520], wrist: [-236, 660] },
  far: { from: 'far', elbow: [226, 512], wrist: [218, 650] },
}
const handsOnLap: Record<'near' | 'far', Arm> = {
  near: { from: 'near', elbow: [-240, 540], wrist: [-40, 600] },
  far: { from: 'far', elbow: [230, 530], wrist: [120, 594] },
}

const set = (parts: Part[], look: Look, place: Place) => put(standing(parts, look, place), place)

const put = (drawing: string, { x, y, scale, flip }: Place) =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})">${drawing}</g>`
