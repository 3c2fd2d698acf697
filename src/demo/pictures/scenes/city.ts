import { forms } from '../forms'
import { colours, mix } from '../palette'
import { at, box, fill, inside, wall } from './draw'

/** A city in the two forms: one sight in the circle, another in the arch. */
export const city = ({ sky, circle, arch: arched, overlap }: Colours, left: string, right: string) =>
  wall(sky) +
  box([0, 800, 1440, 160], mix(sky, colours.aubergine, 0.12)) +
  at(
    [0, -40],
    fill(forms.circle, circle) +
      fill(forms.arch, arched) +
      inside(forms.circle, fill(forms.arch, overlap)) +
      inside(forms.circle, left) +
      inside(forms.arch, right),
  )

type Colours = { sky: string; circle: string; arch: string; overlap: string }
