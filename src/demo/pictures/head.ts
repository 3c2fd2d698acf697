import type { Character } from './character'
import { colours } from './palette'
import { line, oval, patch, shape, within, type Part } from './svg'

/** The head without hair or features, turned a little to the right; its middle is 0,0 and it is 340 high. */
export function head(person: Character, id: string): Part[] {
  const d = outline(person)
  return [
    ...ears(person),
    shape(d, person.skin),
    within(`${id}h`, d, [
      patch(
        'M-140 -80 L-92 -80 C-102 10 -92 84 -48 124 C-16 152 30 160 70 146 L60 220 L-160 220 Z',
        person.skinShade,
        0.8,
      ),
      patch(oval(-60, 60, 32, 20), cheek(person), 0.17),
      patch(oval(92, 60, 24, 18), cheek(person), 0.17),
    ]),
  ]
}

/** The neck, wide enough to carry the head and running out into the shoulders. */
export function neck(person: Character, id: string): Part[] {
  const w = person.soft ? 54 : 66
  const d =
    `M${-w - 6} 40 L${-w} 160 C${-w} 190 -76 212 -96 228 L-80 400 L80 400 L94 226 ` +
    `C76 212 ${w} 190 ${w - 2} 160 L${w} 40 Z`
  return [
    shape(d, person.skin),
    within(`${id}n`, d, [
      patch('M-140 60 L-96 110 C-70 176 -20 214 34 208 C64 204 84 180 96 140 L150 60 Z', person.skinShade),
      ...(person.older ? [line('M-44 206 C-20 222 20 226 48 214', person.skinLine, 4, 0.4)] : []),
      line('M-30 262 C-14 270 -8 280 -6 292', person.skinShade, 6),
      line('M40 262 C26 270 18 280 16 292', person.skinShade, 6),
    ]),
  ]
}

/** The outer line of the face: oval, round or square at the jaw. */
export function outline(person: Character) {
  const top = 'M-122 -30 C-122 -118 -72 -170 2 -170 C76 -170 122 -120 122 -44 C122 -24 115 -14 115 0'
  const jaws = {
    oval: 'C118 20 119 46 112 68 C102 106 66 166 22 168 C-22 168 -84 128 -106 78 C-117 50 -122 10 -122 -30 Z',
    round: 'C119 20 123 54 114 84 C102 126 64 162 20 163 C-28 163 -88 132 -108 84 C-119 52 -122 10 -122 -30 Z',
    square: 'C118 20 119 50 113 76 C106 116 70 168 24 171 C-14 172 -84 146 -108 92 C-118 60 -122 10 -122 -30 Z',
  }
  const jaw = person.soft ? (['oval', 'round'] as const)[person.look.skin % 2] : squareOrOval(person)
  return `${top} ${jaws[jaw ?? 'oval']}`
}

function squareOrOval({ look }: Character) {
  return look.beard || look.hair === 'bald' || look.hair === 'receding' || look.hair === 'crop' || look.hair === 'locs'
    ? 'square'
    : 'oval'
}

function ears(person: Character): Part[] {
  if (person.look.headwear === 'headscarf') return []
  const near = 'M-112 -30 C-146 -52 -158 -14 -146 18 C-140 44 -126 58 -108 50 Z'
  const far = 'M112 -22 C128 -34 136 -8 130 16 C127 32 120 42 112 40 Z'
  return [
    shape(far, person.skinShade),
    shape(near, person.skin),
    line('M-136 -18 C-130 -26 -120 -22 -118 -10 M-134 2 C-124 0 -120 14 -126 28', person.skinLine, 5, 0.7),
    ...(person.look.hearingAid ? hearingAid() : []),
  ]
}

function hearingAid(): Part[] {
  return [
    shape('M-138 -46 C-164 -44 -174 -8 -158 26 C-154 34 -144 32 -146 22 C-154 0 -152 -22 -134 -30 Z', colours.marigold),
    line('M-136 -38 C-122 -44 -114 -30 -122 4', colours.paper, 5),
    patch(oval(-122, 8, 9), colours.paper),
  ]
}

const cheek = (person: Character) => (person.look.skin > 4 ? '#d0533a' : colours.terracotta)
