import { button, collar, garment, necklines, undershirt, type Cut } from './cut'
import { colours } from './palette'
import { line, patch, shape } from './svg'

/** Clothes of every day. */
export const everydayClothes: Record<'shirt' | 'polo' | 'jumper' | 'hoodie' | 'blazer' | 'cardigan', Cut> = {
  shirt: (tones) => ({
    behind: [],
    front: [
      ...garment(tones, 'L14 292 L90 222', [
        line('M14 292 V720 M40 300 V720', tones.shade, 5),
        ...[372, 462, 552].map((y) => button(y, tones.shade, 27)),
      ]),
      ...collar(tones.light, tones.shade),
    ],
  }),
  polo: (tones) => ({
    behind: [],
    front: [
      ...garment(tones, 'L14 300 L90 222', [
        patch('M-6 290 H36 V440 H-6 Z', tones.shade),
        button(350, tones.second, 15),
        button(402, tones.second, 15),
      ]),
      ...collar(tones.second, tones.shade),
    ],
  }),
  jumper: (tones) => ({
    behind: [],
    front: garment(tones, necklines.crew, [
      line('M-104 236 C-66 296 68 296 100 232', tones.shade, 6),
      ...[440, 500, 560].map((y) => line(`M-400 ${y} C-200 ${y + 26} 200 ${y + 26} 400 ${y}`, tones.second, 18, 0.9)),
    ]),
  }),
  hoodie: (tones) => ({
    behind: [shape('M-150 250 C-190 120 -110 60 0 60 C110 60 182 120 150 250 Z', tones.shade)],
    front: [
      ...garment(tones, 'C-60 300 70 300 92 222', []),
      shape(
        'M-104 150 C-170 190 -186 250 -150 286 C-100 320 -30 340 12 350 C60 340 130 312 150 ' +
          '280 C176 246 156 186 102 150 C124 220 80 280 12 296 C-70 282 -124 222 -104 150 Z',
        tones.light,
      ),
      line('M-36 338 C-40 390 -36 420 -40 452 M58 336 C62 380 58 410 62 436', colours.paper, 9),
    ],
  }),
  blazer: (tones) => ({
    behind: [],
    front: [
      ...undershirt(tones),
      ...garment(tones, necklines.open),
      shape(
        'M-92 226 C-124 250 -132 290 -128 330 L-166 352 L-138 392 L-4 640 L-4 560 C-40 460 -84 330 -84 230 Z',
        tones.light,
      ),
      shape('M92 222 C122 246 126 290 122 326 L156 346 L132 386 L52 640 L40 560 C60 460 84 330 84 226 Z', tones.light),
      patch('M150 470 L206 458 L208 472 L152 484 Z', tones.second),
    ],
  }),
  cardigan: (tones) => ({
    behind: [],
    front: [
      ...undershirt(tones),
      ...garment(tones, 'C-90 330 -30 420 20 470 C50 410 84 330 92 222'),
      line('M-92 232 C-86 334 -28 420 20 474 C50 412 80 330 92 228 M20 474 V720', tones.shade, 12),
      ...[520, 580, 640].map((y) => button(y, tones.second, 2)),
    ],
  }),
}
