import type { Look } from '../../shapes'
import { colours, mix } from '../palette'
import { oval } from '../svg'
import { archPath, at, box, fill, inside, stroke, wall } from './draw'
import { bust } from './figure'
import { slidingHand } from './hands'

/** A hand slides one CV from a tall pile to a short one, before a company poster of eight smiling faces. */
export const piles = () =>
  wall(plum) +
  wallPoster() +
  box([0, 700, 1440, 260], mix(terracotta, aubergine, 0.25)) +
  box([0, 700, 1440, 18], mix(terracotta, blush, 0.3)) +
  pile(120, 20) +
  pile(1090, 4) +
  curriculum() +
  slidingHand({ x: 716, y: 806, scale: 0.9, skin: 2, sleeve: teal, turn: 6 })

const faces: Look[] = [
  { skin: 1, hair: 'long', hairColour: 'blond', clothes: 'blazer', clothesColour: 'teal' },
  { skin: 6, hair: 'afro', hairColour: 'black', clothes: 'shirt', clothesColour: 'terracotta' },
  { skin: 3, hair: 'short', hairColour: 'black', headwear: 'headscarf', clothes: 'jumper', clothesColour: 'plum' },
  { skin: 2, hair: 'receding', hairColour: 'grey', clothes: 'polo', clothesColour: 'teal' },
  { skin: 5, hair: 'crop', hairColour: 'black', beard: 'full', clothes: 'shirt', clothesColour: 'paper' },
  { skin: 2, hair: 'short', hairColour: 'black', glasses: true, clothes: 'blazer', clothesColour: 'plum' },
  { skin: 4, hair: 'bun', hairColour: 'white', clothes: 'cardigan', clothesColour: 'terracotta' },
  { skin: 1, hair: 'curls', hairColour: 'ginger', clothes: 'hoodie', clothesColour: 'teal' },
]

const wallPoster = () =>
  box([70, 40, 1300, 480], aubergine, 10) +
  box([86, 56, 1268, 448], paper) +
  faces
    .map((look, index) => {
      const [column, row] = [index % 8, index % 2]
      const x = 164 + column * 159
      const ground = [marigold, blush, mix(teal, paper, 0.2), marigold][index % 4]!
      const frame = row ? archPath([x - 74, 130, 148, 330]) : oval(x, 300, 74, 160)
      const around = row ? frame : archPath([x - 74, 130, 148, 330])
      return inside(
        around,
        fill(around, ground) + bust(look, { x: x - 4, y: 300, scale: 0.31, older: index === 3 || index === 6, ground }),
      )
    })
    .join('')

const pile = (x: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    box([x + ((index * 7) % 13) - 6, 872 - index * 17, 250, 13], index % 4 === 2 ? mix(paper, ink, 0.2) : paper, 3),
  ).join('') + box([x - 14, 884, 280, 14], aubergine, 6)

const curriculum = () =>
  at(
    [836, 780, 1, 5],
    fill('M-150 -130 H150 L176 130 H-176 Z', aubergine, 0.25) +
      fill('M-156 -142 H146 L172 118 H-182 Z', paper) +
      fill('M-120 10 V-46 a42 46 0 0 1 84 0 V10 Z', marigold) +
      inside(
        'M-120 10 V-46 a42 46 0 0 1 84 0 V10 Z',
        bust(
          { skin: 6, hair: 'crop', hairColour: 'black', clothes: 'shirt', clothesColour: 'teal' },
          { x: -80, y: -42, scale: 0.16, ground: marigold },
        ),
      ) +
      stroke('M0 -80 H110 M0 -46 H116 M0 -12 H80 M-124 42 H126 M-130 78 H96', mix(paper, ink, 0.35), 11),
  )

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
