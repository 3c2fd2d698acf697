import type { Look } from '../shapes'
import { characterOf, type Character } from './character'
import { clothes } from './clothes'
import { face } from './face'
import type { Hair } from './hairLayers'
import { head, neck, outline } from './head'
import { hairAndHeadwear } from './headwear'
import { colours, contrast } from './palette'
import { line, moved, oval, patch, shape, within, type Part } from './svg'

/** How a person stands in a picture: over fifty or young, before which ground, seen from the front or from behind. */
type Stance = { older: boolean; ground: string; id: string; back?: boolean }

/** Layers from back to front; 0,0 is the middle of the face, the chin lies at 170 and the body runs on to 700. */
export type Layers = { behind: Part[]; body: Part[]; head: Part[] }

/** One person from the crown to below the chest, looking right. */
export function person(look: Look, { older, ground, id, back = false }: Stance): Layers {
  const character = characterOf(look, older)
  const hair = hairAndHeadwear(character, ground)
  const dress = clothes(character, { id, ground, back })
  const lower = (parts: Part[]) => moved('translate(0 -22)', parts)
  if (back) return fromBehind(character, { hair, body: lower([...neck(character, id), ...dress.front]) })
  const [broad, high] = [
    [0.96, 1.02],
    [1, 1],
    [1.04, 0.99],
    [1.02, 1.03],
  ][character.chance(4)]!
  const tilt = `rotate(${[-4, -1, 3][character.chance(3)]} 0 150) scale(${broad} ${high})`
  return {
    behind: moved(tilt, hair.behind),
    body: lower([...dress.behind, ...neck(character, id), ...dress.front]),
    head: moved(tilt, [
      ...head(character, id),
      ...face(character),
      ...volume(hair.front, character, id),
      ...glasses(character),
    ]),
  }
}

function fromBehind(character: Character, { hair, body }: { hair: Hair; body: Part[] }): Layers {
  const bare = character.look.hair === 'bald' && !character.look.headwear
  const cover = (!bare && hair.front.flatMap(({ fill }) => fill ?? []).at(-1)) || character.skin
  const fall = hair.behind.map((part) => ({ ...part, paint: part.paint.replaceAll(part.fill ?? cover, cover) }))
  return {
    behind: [],
    body,
    head: [
      shape(outline(character), cover),
      ...(bare ? [] : hair.front),
      ...fall,
      patch(oval(0, -24, 110, 124), cover),
    ],
  }
}

function volume(parts: Part[], { hairShade, look }: Character, id: string): Part[] {
  if (look.headwear || look.hairColour === 'black' || look.hair === 'afro' || look.hair === 'curls') return parts
  const plane = patch(
    'M-400 -400 L10 -400 C-96 -260 -132 -150 -116 -60 C-108 0 -116 60 -130 400 L-400 400 Z',
    hairShade,
    0.75,
  )
  return parts.flatMap((part, index) => {
    const d = part.contour?.match(/d="([^"]+)"/)?.[1]
    return d ? [part, within(`${id}f${index}`, d, [plane])] : [part]
  })
}

function glasses({ look, skin }: Character): Part[] {
  if (!look.glasses) return []
  const frame = contrast(colours.ink, skin) >= 3 ? colours.ink : colours.marigold
  const lenses = `${oval(-38, 0, 40, 38)} ${oval(68, 0, 36, 37)}`
  return [patch(lenses, colours.paper, 0.16), line(`${lenses} M2 -8 C10 -16 24 -16 32 -8 M-78 -8 L-122 -16`, frame, 8)]
}
