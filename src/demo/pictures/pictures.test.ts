import { describe, expect, test } from 'vitest'
import { campaignPictures } from '../campaigns/pictures'
import { newsPictures } from '../news/pictures'
import { pagePictures } from '../pages/pictures'
import type { Look } from '../shapes'
import { stories } from '../stories'
import { drawScene } from './drawScene'
import { drawDuo } from './duo'
import { colours, contrast, hairTone, rimTone, skinTone } from './palette'

const skins = [1, 2, 3, 4, 5, 6] as const
const hairColours = ['black', 'brown', 'chestnut', 'ginger', 'blond', 'grey', 'white'] as const
const look = (skin: Look['skin'], hairColour: Look['hairColour']): Look => ({
  skin,
  hairColour,
  hair: 'short',
  clothes: 'shirt',
  clothesColour: 'teal',
})

describe('people stand out', () => {
  test.each(skins)('every hair is at least 1.6:1 from skin %i', (skin) => {
    for (const hairColour of hairColours) {
      const person = look(skin, hairColour)
      expect(contrast(hairTone(person), skinTone(person)), hairColour).toBeGreaterThanOrEqual(1.6)
    }
  })

  test.each(['marigold', 'plum', 'blush', 'teal', 'terracotta', 'paper', 'ink'] as const)(
    'a person on %s has a rim where skin, hair or clothes are less than 3:1 from it',
    (name) => {
      const ground = colours[name]
      const fills = [...skins.map((skin) => skinTone(look(skin, 'black'))), ...Object.values(colours)]
      for (const fill of fills) {
        const rim = rimTone([{ fill, around: [ground] }])
        expect(Math.max(contrast(fill, ground), contrast(rim, ground))).toBeGreaterThanOrEqual(3)
      }
    },
  )
})

test('every story has a portrait, the same each time it is drawn', () => {
  for (const { looks } of stories) expect(drawDuo(looks)).toBe(drawDuo(looks))
})

test('every picture of the demo has a scene', () => {
  for (const { key } of [...newsPictures, ...campaignPictures, ...pagePictures])
    expect(drawScene(key)).toMatch(/^<svg .*<\/svg>$/)
})

test('a number that went missing never reaches a drawing', () => {
  const drawings = [...stories.map(({ looks }) => drawDuo(looks)), ...pagePictures.map(({ key }) => drawScene(key))]
  for (const drawing of drawings) expect(drawing).not.toMatch(/NaN|undefined/)
})
