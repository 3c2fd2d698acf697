import type { Look } from '../shapes'

/** The identity's colours; every picture is mixed from these, from skin and from hair. */
export const colours = {
  paper: '#fff9f0',
  ink: '#241623',
  plum: '#4b1d52',
  marigold: '#ffc53d',
  terracotta: '#e4572e',
  teal: '#2f6f73',
  blush: '#f6b8a2',
  aubergine: '#1b1220',
} as const

/** Where every shade ends. */
export const night = '#120a12'

/** The WCAG 2.2 contrast ratio of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The option whose weakest contrast with its neighbours is greatest; the first of equals. */
export function standOut(options: readonly string[], neighbours: readonly string[]) {
  const weakest = (option: string) => Math.min(...neighbours.map((neighbour) => contrast(option, neighbour)))
  return options.reduce((best, option) => (weakest(option) > weakest(best) ? option : best))
}

type Surrounded = { fill: string; around: readonly string[] }

/** The rim whose weakest place is strongest: every fill, or else the rim, must stand off from what is around it. */
export function rimTone(fills: readonly Surrounded[]) {
  const weakest = (rim: string) => Math.min(3, ...fills.map((fill) => standsOff(fill, rim)))
  return rims.reduce((best, rim) => (weakest(rim) > weakest(best) ? rim : best))
}

/** The lowest contrast of a fill with a rim against anything around it. */
export function standsOff({ fill, around }: Surrounded, rim = fill) {
  return Math.min(...around.map((colour) => Math.max(contrast(fill, colour), contrast(rim, colour))))
}

/** `colour`, moved towards dark or light no further than needed to reach the contrast with its neighbour. */
export function apart(colour: string, neighbour: string, ratio: number, towards = [night, '#fffaf2']) {
  for (let step = 0; step <= 20; step++) {
    const found = towards.map((end) => mix(colour, end, step / 20)).find((tone) => contrast(tone, neighbour) >= ratio)
    if (found) return found
  }
  return colour
}

/** `share` of the second colour mixed into the first, from 0 to 1. */
export function mix(one: string, other: string, share: number) {
  const [from, to] = [channels(one), channels(other)]
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The tone of a look's skin. */
export function skinTone(look: Look) {
  return skin[look.skin - 1] ?? '#c4855a'
}

/** The tone of a look's hair, at least 1.6:1 from its skin: dark hair goes darker for it, light hair lighter. */
export function hairTone(look: Look) {
  const [tone, lighter] = hair[look.hairColour]
  const reached = apart(tone, skinTone(look), 1.6, [lighter])
  return contrast(reached, skinTone(look)) >= 1.6 ? reached : apart(tone, skinTone(look), 1.6, [night])
}

const skin = ['#f7d2b4', '#e8b088', '#c98a5c', '#a5683f', '#824c2d', '#653a27']

const hair: Record<Look['hairColour'], [tone: string, whereTooNear: string]> = {
  black: ['#1b1220', night],
  brown: ['#4a2a1d', night],
  chestnut: ['#7d4324', '#1d0f0c'],
  ginger: ['#b5551f', '#f5a04a'],
  blond: ['#e2b35c', '#fdf0cf'],
  grey: ['#989092', '#f4efe8'],
  white: ['#efe9e0', '#ffffff'],
}

const rims = [colours.blush, colours.plum, colours.paper, colours.ink]

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string) {
  return [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16))
}
