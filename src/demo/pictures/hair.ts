import type { Look } from '../shapes'
import { braidedHair } from './braidedHair'
import type { Character } from './character'
import { curlyHair, sidePuffs } from './curlyHair'
import type { Hair, Hairstyle } from './hairLayers'
import { longHair } from './longHair'
import { mix } from './palette'
import { line, patch, shape, type Part } from './svg'

/** The hair of a person without headwear. */
export function hair(person: Character): Hair {
  return styles[person.look.hair](person)
}

/** What shows of the hair under a cap or beanie. */
export function hairUnderHat(person: Character): Hair {
  const { behind } = person.look.hair === 'bun' ? { behind: [] } : hair(person)
  if (person.look.hair === 'bald') return { behind: [], front: [] }
  return { behind: person.look.hair === 'afro' ? sidePuffs(person) : behind, front: sideburn(person) }
}

const shortHair: Record<'short' | 'crop' | 'bald' | 'receding', Hairstyle> = {
  short: (person) => ({
    behind: [shape('M-128 -40 C-140 20 -132 70 -104 96 L-60 60 L-60 -60 Z', person.hairShade)],
    front: [
      shape(
        'M-128 14 C-152 -76 -136 -170 -66 -198 C-10 -222 92 -214 124 ' +
          '-150 C140 -114 134 -66 122 -26 C118 -60 110 -84 92 -102 ' +
          'C60 -92 4 -92 -44 -124 C-52 -100 -74 -78 -92 -66 C-100 -46 -98 -14 -104 14 C-108 26 -122 26 -128 14 Z',
        person.hair,
      ),
      line('M-36 -130 C-20 -158 30 -178 88 -160 M-88 -80 C-92 -116 -76 -152 -52 -168', person.hairLight, 6, 0.7),
      ...grey(person),
    ],
  }),
  crop: (person) => ({
    behind: [],
    front: [
      shape(
        'M-122 10 C-140 -96 -100 -186 4 -188 C102 -186 136 -112 ' +
          '121 -24 C117 -58 112 -80 98 -98 C50 -110 -24 -112 -74 -96 ' +
          'C-94 -84 -98 -40 -104 6 Z',
        person.hair,
      ),
      patch('M-121 8 C-128 -40 -122 -78 -110 -104 C-102 -80 -100 -40 -104 6 Z', mix(person.hair, person.skin, 0.45)),
      line('M-60 -136 C-20 -150 44 -150 84 -132', person.hairLight, 5, 0.6),
      ...grey(person),
    ],
  }),
  bald: (person) => ({ behind: [], front: [line('M22 -146 C52 -142 76 -128 90 -104', person.skinLight, 12, 0.9)] }),
  receding: (person) => ({
    behind: [shape('M-126 -70 C-150 -10 -140 60 -106 90 L-60 60 L-60 -60 Z', person.hairShade)],
    front: [
      shape(
        'M-124 26 C-152 -50 -146 -116 -112 -140 C-84 -176 -30 -190 20 ' +
          '-186 C72 -184 110 -160 118 -130 C126 -100 126 -60 120 -26 ' +
          'C114 -60 110 -96 98 -118 C84 -140 56 -152 34 -140 C10 -160 -44 -156 -62 -124 C-68 -96 -88 -80 -96 -60 ' +
          'C-100 -30 -98 0 -104 20 C-108 34 -120 34 -124 26 Z',
        person.hair,
      ),
      line('M-108 -84 C-112 -60 -116 -30 -112 -2', person.hairLight, 5, 0.7),
    ],
  }),
}

function sideburn(person: Character): Part[] {
  return [
    shape(
      'M-126 26 C-142 -20 -134 -80 -110 -110 L-84 -90 C-96 -60 -98 -20 -104 24 C-108 36 -122 36 -126 26 Z',
      person.hair,
    ),
  ]
}

function grey(person: Character): Part[] {
  const dark = person.look.hairColour === 'black' || person.look.hairColour === 'brown'
  if (!person.older || !dark) return []
  return [line('M-112 10 C-116 -30 -114 -60 -104 -84 M-98 -6 C-102 -40 -98 -60 -92 -76', '#b9b0ae', 6, 0.8)]
}

const styles: Record<Look['hair'], Hairstyle> = { ...shortHair, ...curlyHair, ...longHair, ...braidedHair }
