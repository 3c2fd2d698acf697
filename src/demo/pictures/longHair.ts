import type { Character } from './character'
import { nape, type Hairstyle } from './hairLayers'
import { line, oval, shape, type Part } from './svg'

/** Styles that fall below the ears or are tied, by name. */
export const longHair: Record<'bob' | 'long' | 'bun' | 'ponytail', Hairstyle> = {
  bob: (person) => ({
    behind: [
      shape(
        'M-130 -60 C-176 20 -170 110 -150 156 C-110 172 -70 160 -40 ' +
          '140 L60 140 C90 160 126 160 146 148 C160 90 150 0 124 -60 Z',
        person.hairShade,
      ),
    ],
    front: [
      shape(
        'M-150 156 C-176 90 -168 -40 -140 -104 C-112 -178 -50 -204 ' +
          '10 -202 C84 -200 134 -150 142 -76 C150 -10 152 70 146 142 ' +
          'C134 130 124 100 122 50 C124 0 122 -50 104 -88 C84 -92 20 -92 -20 -124 C-40 -92 -88 -70 -98 -30 ' +
          'C-106 20 -100 100 -112 150 C-126 164 -142 164 -150 156 Z',
        person.hair,
      ),
      line(
        'M-18 -126 C-50 -80 -104 -70 -122 0 C-128 40 -130 80 -132 124 M-14 -132 C20 -160 80 -150 112 -96',
        person.hairLight,
        6,
        0.6,
      ),
    ],
  }),
  long: (person) => ({
    behind: [
      shape(
        'M-120 -80 C-190 40 -150 180 -206 318 C-130 360 -60 340 ' +
          '0 330 C70 340 130 350 186 312 C150 190 176 40 122 -80 Z',
        person.hairShade,
      ),
    ],
    front: [
      shape(
        'M-196 300 C-140 190 -184 0 -140 -104 C-112 -178 -50 -204 ' +
          '10 -202 C84 -200 134 -150 140 -76 C146 10 140 150 170 268 ' +
          'C136 236 116 130 120 50 C124 -4 122 -64 96 -96 C72 -110 36 -112 14 -134 C-10 -104 -84 -84 -100 -30 ' +
          'C-108 40 -92 200 -146 306 C-162 314 -184 310 -196 300 Z',
        person.hair,
      ),
      line(
        'M12 -138 C-20 -100 -100 -90 -122 -10 C-132 70 -120 170 -158 266 M20 -140 C60 -150 100 -120 118 -70',
        person.hairLight,
        6,
        0.6,
      ),
    ],
  }),
  bun: (person) => ({
    behind: [shape(oval(-22, -226, 66, 58), person.hair), ...nape(person)],
    front: [
      ...sweptBack(person),
      line('M-66 -222 C-50 -262 0 -264 22 -232 M-56 -206 C-30 -236 0 -232 16 -214', person.hairLight, 6, 0.6),
    ],
  }),
  ponytail: (person) => ({
    behind: [
      shape(
        'M-100 -150 C-190 -190 -236 -90 -214 10 C-200 90 -214 150 -236 ' +
          '196 C-170 196 -136 120 -146 30 C-152 -40 -130 -80 -80 -100 Z',
        person.hair,
      ),
      line('M-136 -140 C-196 -120 -196 -20 -186 40 C-180 90 -190 140 -206 170', person.hairLight, 6, 0.6),
      ...nape(person),
    ],
    front: sweptBack(person),
  }),
}

function sweptBack(person: Character): Part[] {
  return [
    shape(
      'M-124 24 C-152 -70 -136 -160 -64 -188 C-10 -206 80 -204 114 ' +
        '-146 C130 -112 128 -66 121 -30 C114 -70 100 -96 76 -106 ' +
        'C30 -116 -40 -112 -76 -84 C-98 -60 -98 -14 -106 22 C-110 34 -120 34 -124 24 Z',
      person.hair,
    ),
    line(
      'M-84 -96 C-80 -140 -50 -172 -26 -178 M-40 -112 C-36 -150 -14 -172 6 -178 M20 -116 C24 -150 40 -168 50 -172',
      person.hairLight,
      5,
      0.6,
    ),
  ]
}
