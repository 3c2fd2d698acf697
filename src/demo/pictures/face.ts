import { beard } from './beard'
import type { Character } from './character'
import { apart, colours, mix, night } from './palette'
import { line, oval, patch, type Part } from './svg'

/** Eyes, brows, nose, beard and mouth, and the lines that years leave; looking to the right. */
export function face(person: Character): Part[] {
  const mood = moods[person.chance(moods.length)] ?? 'calm'
  return [
    ...(person.older ? years(person) : []),
    ...nose(person),
    ...(mood === 'laughing' ? smilingEyes(person) : openEyes(person)),
    ...brows(person),
    ...beard(person),
    ...mouth(person, mood),
  ]
}

const moods = ['calm', 'warm', 'laughing', 'calm', 'wry'] as const
type Mood = (typeof moods)[number]

const eyesAt = [
  [-36, -4],
  [66, -4],
] as const

function openEyes(person: Character): Part[] {
  const white = mix(colours.paper, person.skin, 0.08)
  return eyesAt.flatMap(([x, y], index) => {
    const w = index ? 18 : 21
    const lid = `M${x - w} ${y + 3} C${x - w / 2} ${y - 15} ${x + w / 2} ${y - 16} ${x + w} ${y}`
    return [
      patch(`${lid} C${x + w / 2} ${y + 13} ${x - w / 2} ${y + 13} ${x - w} ${y + 3} Z`, white),
      patch(oval(x + 4, y - 1, 10), '#2b1510'),
      patch(oval(x + 8, y - 5, 3), colours.paper),
      line(lid, lashes(person), 6),
      ...(person.soft ? [line(`M${x - w} ${y + 3} l-7 -5`, lashes(person), 5)] : []),
    ]
  })
}

function smilingEyes(person: Character): Part[] {
  return eyesAt.map(([x, y], index) => {
    const w = index ? 18 : 21
    return line(
      `M${x - w} ${y + 5} C${x - w / 2} ${y - 12} ${x + w / 2} ${y - 12} ${x + w} ${y + 5}`,
      lashes(person),
      7,
    )
  })
}

function brows(person: Character): Part[] {
  const colour = apart(person.look.hair === 'bald' ? person.hairShade : mix(person.hair, night, 0.15), person.skin, 1.6)
  const width = person.soft ? 8 : 11
  return [
    line('M-68 -40 C-56 -54 -34 -56 -14 -48', colour, width),
    line('M48 -49 C62 -56 80 -54 90 -42', colour, width),
  ]
}

function nose(person: Character): Part[] {
  const drawings = [
    { plane: 'M40 0 C42 14 54 28 55 40 C55 52 40 56 22 52 C34 44 38 20 40 0 Z', wing: 'M4 42 C-1 50 4 57 14 54' },
    { plane: 'M38 0 C40 14 56 26 60 40 C60 54 40 58 20 54 C34 46 38 20 38 0 Z', wing: 'M-2 40 C-9 50 -2 59 12 55' },
    { plane: 'M40 -8 C50 6 60 26 57 40 C54 52 40 56 24 52 C36 42 40 16 40 -8 Z', wing: 'M5 43 C1 51 6 57 14 54' },
  ]
  const { plane, wing } = drawings[person.chance(drawings.length)] ?? drawings[0]!
  return [
    patch(plane, person.skinShade),
    line('M22 53 C34 57 50 54 54 46', person.skinLine, 5),
    line(wing, person.skinLine, 5),
  ]
}

function mouth(person: Character, mood: Mood): Part[] {
  const dark = apart(mix(person.lip, '#4a0f12', 0.55), person.skin, 1.7, [night])
  if (mood === 'laughing') {
    return [
      patch('M-26 88 C0 98 44 98 74 84 C70 116 46 130 26 130 C2 130 -20 114 -26 88 Z', '#5a1517'),
      patch(
        'M-20 90 C0 98 44 98 68 87 C66 96 62 102 58 105 C40 110 8 110 -10 106 C-14 102 -18 96 -20 90 Z',
        colours.paper,
      ),
      line('M-26 88 C0 98 44 98 74 84', dark, 5),
    ]
  }
  const smile = {
    calm: 'M-18 94 C4 104 44 104 64 90',
    warm: 'M-26 90 C0 112 48 112 72 86',
    wry: 'M-16 96 C8 104 44 102 68 84',
  }[mood]
  return [
    ...(person.soft || person.look.beard
      ? lips(person)
      : [line('M6 122 C18 127 30 127 42 121', person.skinLine, 5, 0.6)]),
    line(smile, dark, 6),
  ]
}

function lips(person: Character): Part[] {
  return [
    patch('M-16 95 C0 86 14 84 22 89 C30 83 46 82 62 91 C54 112 40 121 24 121 C6 121 -8 112 -16 95 Z', person.lip),
  ]
}

function years(person: Character): Part[] {
  return [
    line('M-6 58 C-22 68 -32 80 -34 94 M62 58 C76 66 82 78 84 90', person.skinLine, 5, 0.65),
    line('M-64 8 l-14 6 M-64 0 l-16 -2 M92 6 l11 5', person.skinLine, 4, 0.65),
    line('M-50 20 C-40 26 -28 26 -20 22 M54 22 C62 26 72 26 80 20', person.skinLine, 4, 0.5),
    ...(person.look.hair === 'receding' || person.look.hair === 'bald' || person.chance(2)
      ? [line('M-34 -86 C-6 -92 36 -92 70 -86 M-20 -106 C4 -111 34 -111 58 -106', person.skinLine, 4, 0.45)]
      : []),
  ]
}

const lashes = (person: Character) => (person.look.skin > 4 ? '#150a0c' : '#2b1510')
