import type { Look } from '../shapes'
import { apart, hairTone, mix, night, skinTone } from './palette'

export type Character = {
  look: Look
  older: boolean
  /** A number from the look itself: the same look is always the same face. */
  chance: (among: number) => number
  /** Drawn with a softer jaw and fuller lips. */
  soft: boolean
  skin: string
  skinShade: string
  skinLight: string
  skinLine: string
  lip: string
  hair: string
  hairShade: string
  hairLight: string
}

/** Everything that the parts of one person share. */
export function characterOf(look: Look, older: boolean): Character {
  const skin = skinTone(look)
  const hair = hairTone(look)
  return {
    look,
    older,
    chance: chanceOf(`${older}${Object.values(look).join()}`),
    soft: !look.beard && (softHair.has(look.hair) || look.headwear === 'headscarf' || look.headwear === 'headwrap'),
    skin,
    skinShade: look.skin > 4 ? mix(skin, '#2a0d0c', 0.26) : mix(skin, '#7a2418', 0.2),
    skinLight: mix(skin, '#ffd9b8', 0.16),
    skinLine: apart(mix(skin, '#6b1f14', 0.5), skin, 1.55, [night]),
    lip: mix(skin, look.skin > 4 ? '#e4715e' : '#c2412f', look.skin > 4 ? 0.42 : 0.4),
    hair,
    hairShade: mix(hair, night, 0.3),
    hairLight: mix(hair, '#f6b8a2', look.hairColour === 'black' ? 0.24 : 0.3),
  }
}

const softHair = new Set<Look['hair']>(['bob', 'long', 'bun', 'ponytail', 'braids', 'curls', 'afro'])

function chanceOf(words: string) {
  let state = 2166136261
  for (const letter of words) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0
  return (among: number) => {
    state = Math.imul(state ^ (state >>> 13), 1597334677) >>> 0
    return ((state ^ (state >>> 16)) >>> 0) % among
  }
}
