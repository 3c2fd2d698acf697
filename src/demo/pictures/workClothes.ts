import { body, garment, necklines, undershirt, type Cut } from './cut'
import { colours } from './palette'
import { line, oval, patch, within } from './svg'

/** Clothes of a trade. */
export const workClothes: Record<'overalls' | 'apron' | 'scrubs', Cut> = {
  overalls: (tones) => ({
    behind: [],
    front: [
      ...undershirt(tones),
      within(`${tones.id}o`, body(tones, necklines.crew), [
        patch('M-172 200 L-112 200 L-84 380 L-146 390 Z M106 200 L162 200 L136 390 L78 380 Z', tones.main),
        patch(
          'M-160 360 C-60 374 60 374 150 356 C150 450 180 500 240 540 ' +
            'L240 720 L-250 720 L-250 540 C-190 500 -166 450 -160 360 Z',
          tones.main,
        ),
        patch('M-58 430 H62 V520 C40 532 -40 532 -58 520 Z', tones.shade),
        line('M-150 384 C-60 398 60 398 142 380', tones.light, 5),
      ]),
      patch(
        oval(-114, 382, 16) + oval(108, 378, 16),
        tones.second === colours.marigold ? colours.paper : colours.marigold,
      ),
    ],
  }),
  apron: (tones) => ({
    behind: [],
    front: [
      ...undershirt(tones),
      within(`${tones.id}a`, body(tones, necklines.crew), [
        line('M-84 180 C-120 250 -124 310 -118 370 M82 180 C116 250 118 310 112 370', tones.main, 26),
        patch(
          'M-132 346 C-40 330 40 330 126 344 C132 430 170 510 240 550 ' +
            'L240 720 L-256 720 L-256 556 C-184 510 -142 430 -132 346 Z',
          tones.main,
        ),
        line('M-128 366 C-40 350 40 350 122 364', tones.shade, 6),
        patch('M-66 470 H70 V560 H-66 Z', tones.shade, 0.7),
      ]),
    ],
  }),
  scrubs: (tones) => ({
    behind: [],
    front: [
      ...garment(tones, necklines.vee, [
        patch('M84 410 H180 V500 H84 Z', tones.shade),
        line('M84 410 H180', tones.light, 8),
      ]),
      line('M-96 228 L14 354 L94 224', tones.light, 16),
      line('M112 410 V372', tones.second, 9),
      line('M138 410 V386', tones.light, 9),
    ],
  }),
}
