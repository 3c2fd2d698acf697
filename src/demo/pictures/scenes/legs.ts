import type { Look } from '../../shapes'
import { colours, contrast, mix, standOut } from '../palette'
import { limb, line, oval, shape, type Part } from '../svg'

/** Trousers that stand out from the clothes and the ground, the same for the same look. */
export function trousers(look: Look, { ground, beside = ground }: { ground: string; beside?: string }) {
  const all = [colours.ink, colours.plum, colours.teal, colours.blush, mix(colours.teal, colours.paper, 0.5)]
  const good = all.filter(
    (colour) =>
      Math.min(contrast(colour, ground), contrast(colour, beside)) >= 2 &&
      contrast(colour, colours[look.clothesColour]) >= 1.5,
  )
  return good[(look.skin + look.hair.length) % good.length] ?? standOut(all, [colours[look.clothesColour], ground])
}

/** Two legs to stand on. */
export function standingLegs(colour: string, shoes: string): Part[] {
  return [
    shape(
      'M-150 1240 C-156 1190 -120 1176 -60 1180 C-20 1190 0 1220 -6 1240 ' +
        'Z M30 1240 C24 1190 60 1176 110 1180 C160 1190 180 1220 174 1240 Z',
      shoes,
    ),
    shape(
      'M-208 640 C-206 860 -160 1040 -146 1206 L-52 1206 C-40 1040 -14 900 -4 780 C10 900 24 1040 34 1206 L128 1206 ' +
        'C150 1040 198 860 198 640 Z',
      colour,
    ),
  ]
}

/** Two legs of someone who sits. */
export function sittingLegs(colour: string, shoes: string): Part[] {
  return [
    shape(
      'M170 1006 C164 950 200 940 260 948 C320 970 340 990 336 1006 Z ' +
        'M250 1006 C244 950 290 940 350 948 C410 970 430 990 426 1006 Z',
      shoes,
    ),
    limb('M60 630 L276 650 L300 930', colour, 122),
    limb('M-138 630 L190 660 L214 930', colour, 130),
    line('M-140 696 L134 722 L150 900', colours.aubergine, 6, 0.3),
  ]
}

/** The part of a wheelchair behind its user. */
export function wheelBehind(): Part[] {
  return [limb('M-290 420 L-236 420 L-200 720 L160 740 L190 950 L320 960', colours.terracotta, 26)]
}

/** The part of a wheelchair before its user. */
export function wheelBefore(): Part[] {
  return [
    line(oval(-60, 790, 204), colours.ink, 30),
    line(oval(-60, 790, 204), colours.terracotta, 14),
    line('M-60 590 V990 M-260 790 H140 M-200 650 L80 930 M-200 930 L80 650', colours.ink, 5, 0.5),
    shape(oval(-60, 790, 24), colours.terracotta),
    line(oval(180, 960, 38), colours.ink, 18),
  ]
}
