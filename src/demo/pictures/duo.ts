import type { Look } from '../shapes'
import { characterOf } from './character'
import { forms } from './forms'
import { colours, contrast } from './palette'
import { person, type Layers } from './person'
import { standing } from './standing'
import { nameOf } from './svg'

/** The grounds of the circle and of the arch. */
type Ground = { circle: GroundColour; arch: GroundColour }
type GroundColour = 'marigold' | 'plum' | 'blush' | 'teal'

/** A mentee in the circle and a mentor in the arch, turned to each other; transparent outside the forms. */
export function drawDuo({ mentee, mentor, ground = groundFor(mentee, mentor) }: Duo) {
  const id = `d${nameOf([mentee, mentor, ground])}`
  const [circle, arch] = [colours[ground.circle], colours[ground.arch]]
  const beside = overlapFor(ground, [mentee, mentor])
  const left = person(mentee, { older: false, ground: circle, id: `${id}l` })
  const right = person(mentor, { older: true, ground: arch, id: `${id}r` })
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1440 990">',
    `<clipPath id="${id}a"><path d="${forms.circle}"/></clipPath>`,
    `<clipPath id="${id}b"><path d="${forms.arch}"/></clipPath>`,
    `<g stroke="${colours.terracotta}" stroke-width="18">`,
    `<path d="${forms.circle}" fill="${circle}"/><path d="${forms.arch}" fill="${arch}"/>`,
    `<g clip-path="url(#${id}a)"><path d="${forms.arch}" fill="${beside}"/></g>`,
    `<path d="${forms.circle}" fill="none"/></g>`,
    `<g clip-path="url(#${id}a)"><g transform="translate(396 468) scale(1.19)">`,
    `${standing(flat(left), mentee, { ground: circle, beside })}</g></g>`,
    `<g clip-path="url(#${id}b)"><g transform="translate(1084 468) scale(-1.19 1.19)">`,
    `${standing(flat(right), mentor, { ground: arch, beside })}</g></g></svg>`,
  ].join('')
}

type Duo = { mentee: Look; mentor: Look; ground?: Ground }

const flat = ({ behind, body, head }: Layers) => [...behind, ...body, ...head]

function overlapFor({ circle, arch }: Ground, looks: Look[]) {
  const near = [colours[circle], colours[arch], ...looks.map((look) => colours[look.clothesColour])]
  const free = (colour: string) => near.every((other) => contrast(colour, other) >= 1.5)
  return [colours.terracotta, colours.plum, colours.teal].find(free) ?? colours.terracotta
}

function groundFor(mentee: Look, mentor: Look): Ground {
  const all = grounds.flatMap((circle) => grounds.filter((arch) => arch !== circle).map((arch) => ({ circle, arch })))
  const score = ({ circle, arch }: Ground) =>
    fit(mentee, colours[circle]) +
    fit(mentor, colours[arch]) +
    Math.min(contrast(colours[circle], colours[arch]), 3) / 2
  return all.reduce((best, ground) => (score(ground) > score(best) ? ground : best))
}

const grounds = ['marigold', 'plum', 'blush', 'teal'] as const

function fit(look: Look, ground: string) {
  const { skin, hair } = characterOf(look, false)
  const enough = (colour: string) => Math.min(contrast(colour, ground), 3)
  return (
    enough(skin) * 2 +
    enough(colours[look.clothesColour]) * 2 +
    (look.headwear || look.hair === 'bald' ? 3 : enough(hair))
  )
}
