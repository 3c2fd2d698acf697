import type { Look } from '../shapes'
import type { Character } from './character'
import { garment, type Clothes, type Cut, type Tones } from './cut'
import { everydayClothes } from './everydayClothes'
import { colours, contrast, mix, standOut } from './palette'
import { workClothes } from './workClothes'

/** The clothes of a look, with shoulders; the body runs on below the picture. */
export function clothes(
  person: Character,
  { id, ground, back }: { id: string; ground: string; back: boolean },
): Clothes {
  const main = colours[person.look.clothesColour]
  const pale = contrast(main, colours.paper) < 2
  const tones: Tones = {
    main,
    shade: mix(main, pale ? '#8a4a1b' : colours.aubergine, pale ? 0.2 : 0.28),
    light: mix(main, colours.paper, 0.28),
    second: secondTone(person.look, ground),
    width: person.soft ? 0.92 : person.look.beard ? 1.06 : 1,
    id,
  }
  return back ? { behind: [], front: garment(tones, 'C-60 244 60 244 88 222') } : drawings[person.look.clothes](tones)
}

/** The colour of what is worn under or beside the main piece: shirts, collars, stripes. */
export function secondTone(look: Look, ground: string) {
  const options = [colours.paper, colours.marigold, colours.plum, colours.teal, colours.blush]
  return standOut(options, [colours[look.clothesColour], ground])
}

const drawings: Record<Look['clothes'], Cut> = { ...everydayClothes, ...workClothes }
