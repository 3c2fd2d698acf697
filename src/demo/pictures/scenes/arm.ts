import type { Look } from '../../shapes'
import { characterOf } from '../character'
import { secondTone } from '../clothes'
import { colours, mix } from '../palette'
import { limb, line, moved, oval, patch, shape, type Part } from '../svg'

/** An arm from the near (left) or far (right) shoulder over elbow to wrist; `lower` leaves out the upper arm. */
export type Arm = {
  from: 'near' | 'far'
  elbow: [number, number]
  wrist: [number, number]
  hand?: 'open' | 'hold' | 'none'
  slim?: boolean
  lower?: boolean
}

/** The arm, in the sleeve of the look. */
export function arm(
  look: Look,
  { from, elbow, wrist, hand = 'hold', slim = false, lower = false, ground }: Arm & { ground: string },
): Part[] {
  const [x, y] = from === 'near' ? [slim ? -214 : -252, slim ? 344 : 372] : [slim ? 190 : 222, slim ? 336 : 362]
  const width = slim ? 76 : 86
  const sleeve = sleeveOf(look, ground)
  const skin = characterOf(look, false).skin
  const short = look.clothes === 'scrubs' || look.clothes === 'polo'
  const whole = lower ? `M${elbow.join(' ')} L${wrist.join(' ')}` : `M${x} ${y} L${elbow.join(' ')} L${wrist.join(' ')}`
  const upper = short && !lower ? `M${x} ${y} L${mid(x, elbow[0], 0.6)} ${mid(y, elbow[1], 0.6)}` : whole
  const shade = mix(sleeve, colours.aubergine, 0.28)
  const angle = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI
  return [
    ...(lower
      ? []
      : [
          line(
            `M${mid(x, elbow[0], 0.5)} ${mid(y, elbow[1], 0.5)} ${upper.slice(upper.indexOf('L'))}`,
            shade,
            width + 12,
          ),
        ]),
    ...moved(`translate(${wrist.join(' ')}) rotate(${Math.round(angle)})`, hand === 'none' ? [] : hands[hand](look)),
    ...(short ? [limb(whole, skin, 62)] : []),
    ...(short && lower ? [] : [limb(upper, sleeve, width + (short ? 8 : 0))]),
  ]
}

function sleeveOf(look: Look, ground: string) {
  return look.clothes === 'overalls' || look.clothes === 'apron'
    ? secondTone(look, ground)
    : colours[look.clothesColour]
}

const mid = (one: number, other: number, part: number) => Math.round(one + (other - one) * part)

const hands: Record<'open' | 'hold', (look: Look) => Part[]> = {
  hold: (look) => {
    const { skin, skinLine } = characterOf(look, false)
    return [shape(oval(52, 0, 50, 42), skin), line('M60 -18 H96 M64 4 H100 M60 24 H92', skinLine, 5, 0.7)]
  },
  open: (look) => {
    const { skin, skinShade } = characterOf(look, false)
    return [
      limb('M70 -26 L128 -44 M78 -8 L146 -14 M76 12 L142 18 M66 28 L120 46', skin, 23),
      limb('M44 -24 L70 -66', skin, 24),
      shape(oval(52, 2, 46, 42), skin),
      patch('M30 20 C48 30 70 24 84 8 C70 14 48 18 30 20 Z', skinShade),
    ]
  },
}
