import type { Character } from './character'
import { hair, hairUnderHat } from './hair'
import { nape, type Hair } from './hairLayers'
import { apart, colours, mix, standOut } from './palette'
import { line, oval, patch, ring, shape } from './svg'

/** Hair and headwear together, in a cloth that stands out from skin, clothes and ground. */
export function hairAndHeadwear(person: Character, ground: string): Hair {
  const { headwear, clothesColour } = person.look
  if (!headwear) return hair(person)
  const cloth = apart(standOut(cloths, [ground, person.skin, colours[clothesColour]]), person.skin, 1.6)
  const light = colours.marigold === cloth || colours.paper === cloth || colours.blush === cloth
  return drawings[headwear](person, {
    cloth,
    fold: mix(cloth, light ? '#8a2f1b' : '#120a12', light ? 0.22 : 0.28),
    ground,
  })
}

type Cloth = { cloth: string; fold: string; ground: string }

const cloths = [colours.terracotta, colours.marigold, colours.plum, colours.teal, colours.blush, colours.paper]

const drawings: Record<NonNullable<Character['look']['headwear']>, (person: Character, cloth: Cloth) => Hair> = {
  headscarf: (_, { cloth, fold }) => ({
    behind: [shape('M-150 -60 C-190 60 -170 190 -226 300 C-120 380 130 380 206 300 C160 190 176 60 138 -60 Z', fold)],
    front: [
      ring(
        'M8 -206 C-100 -208 -160 -130 -158 -20 C-156 80 -170 170 ' +
          '-196 250 C-120 320 -30 330 60 304 C110 290 150 262 172 232 ' +
          'C150 160 148 80 146 0 C144 -120 100 -204 8 -206 Z M14 -132 C76 -132 112 -84 114 -6 C116 60 96 130 26 172 ' +
          'C-50 164 -104 110 -110 20 C-114 -80 -60 -132 14 -132 Z',
        cloth,
      ),
      line(
        'M-110 20 C-104 110 -50 164 26 172 M-128 -40 C-140 60 -110 160 -20 206 M26 172 C70 190 120 210 166 226',
        fold,
        7,
      ),
      line('M-150 150 C-100 230 -20 262 70 246 M-30 -166 C-80 -150 -112 -110 -122 -60', fold, 7),
    ],
  }),
  turban: (person, { cloth, fold }) => ({
    behind: [shape('M-126 -50 C-140 10 -128 60 -104 84 L-60 50 L-60 -60 Z', person.hairShade)],
    front: [
      shape('M-120 20 L-128 -40 L-100 -70 C-100 -40 -100 0 -106 20 Z', person.hair),
      shape(
        'M-134 -28 C-170 -110 -140 -220 -30 -244 C80 -262 160 -190 ' +
          '146 -92 C144 -66 136 -46 124 -34 C108 -74 74 -100 26 -108 ' +
          'C-40 -102 -96 -74 -134 -28 Z',
        cloth,
      ),
      line(
        'M26 -108 C-60 -130 -130 -110 -146 -60 M30 -112 C-30 -176 ' +
          '-110 -180 -146 -136 M36 -116 C20 -190 -50 -226 -96 -208',
        fold,
        7,
      ),
      line(
        'M40 -112 C90 -130 130 -130 146 -104 M44 -122 C80 -170 120 -176 140 -150 M46 -136 C60 -190 80 -220 92 -226',
        fold,
        7,
      ),
    ],
  }),
  beanie: (person, { cloth, fold }) => ({
    behind: hairUnderHat(person).behind,
    front: [
      ...hairUnderHat(person).front,
      shape('M-136 -64 C-150 -170 -80 -238 6 -238 C96 -238 152 -168 134 -70 Z', cloth),
      shape(
        'M-146 -46 C-148 -72 -142 -98 -130 -106 C-50 -134 60 -136 128 ' +
          '-112 C142 -100 146 -76 142 -52 C60 -86 -60 -82 -146 -46 Z',
        fold,
      ),
      line('M-96 -112 L-100 -72 M-52 -124 L-54 -84 M-6 -128 L-6 -90 M40 -126 L42 -86 M86 -118 L90 -78', cloth, 6, 0.6),
    ],
  }),
  cap: (person, { cloth, fold }) => ({
    behind: hairUnderHat(person).behind,
    front: [
      ...hairUnderHat(person).front,
      shape('M-132 -62 C-146 -170 -76 -222 6 -222 C90 -222 136 -168 130 -82 C40 -108 -60 -100 -132 -62 Z', cloth),
      shape(
        'M-40 -100 C40 -124 150 -120 200 -78 C206 -66 196 -58 182 ' +
          '-62 C110 -82 30 -84 -34 -72 C-50 -76 -52 -92 -40 -100 Z',
        fold,
      ),
      line('M6 -220 C-40 -190 -62 -150 -60 -100', fold, 6),
      patch(oval(6, -222, 13, 9), fold),
    ],
  }),
  headwrap: (person, { cloth, fold }) => ({
    behind: [
      ...nape(person),
      shape(`${oval(-66, -218, 70, 54)} ${oval(36, -226, 66, 50)} ${oval(-16, -240, 60, 44)}`, cloth),
    ],
    front: [
      shape(
        'M-132 0 C-166 -100 -136 -206 -20 -226 C90 -236 146 -160 128 ' +
          '-56 C108 -96 66 -112 16 -112 C-50 -110 -100 -74 -114 -6 Z',
        cloth,
      ),
      line(
        'M-122 -20 C-122 -110 -60 -150 10 -152 C70 -150 110 -120 124 -84 M-138 -96 C-110 -170 -40 -196 30 -192',
        fold,
        7,
      ),
      line(
        'M-112 -230 C-86 -262 -40 -254 -24 -212 M-8 -264 C20 -272 54 -258 68 -224 M-60 -204 C-40 -220 0 -220 30 -210',
        fold,
        7,
      ),
    ],
  }),
}
