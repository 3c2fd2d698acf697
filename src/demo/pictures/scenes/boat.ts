import { colours, mix } from '../palette'
import { archPath, at, disc, fill, inside, stroke, wall } from './draw'
import { oval } from '../svg'

/** A racing yacht alone on the ocean; circle and arch meet on its sail. */
export const boat = () =>
  wall(mix(blush, paper, 0.4)) +
  disc([1010, 600, 330], marigold) +
  swell([560, 0.34, 40]) +
  at(
    [640, 700, 1.06, 12],
    sails(
      fill('M24 -40 C150 -170 190 -430 40 -640 Z', blush) + stroke('M24 -40 C150 -170 190 -430 40 -640', plum, 5),
      inside(
        mainsail,
        fill(mainsail, paper) +
          fill(oval(-190, -210, 96), marigold) +
          fill(archPath([-160, -306, 132, 196]), plum) +
          inside(oval(-190, -210, 96), fill(archPath([-160, -306, 132, 196]), terracotta)) +
          battens(mix(paper, ink, 0.25)),
      ),
    ) + hull(),
  ) +
  spray() +
  swell([800, 0.12, 0]) +
  swell([880, -0.1, 140])

/** A lone yacht with a plum mainsail; a second, very small sail stands on the horizon. */
export const farBoat = () =>
  wall(mix(marigold, paper, 0.72)) +
  disc([520, 470, 380], marigold) +
  fill('M1240 548 L1240 480 C1270 500 1284 530 1284 548 Z', plum) +
  stroke('M1222 554 H1296', ink, 8) +
  swell([560, 0.34, 100]) +
  at(
    [700, 706, 1.06, 13],
    sails(
      fill('M24 -40 C190 -150 230 -420 40 -640 Z', terracotta),
      fill(archPath([-270, -640, 260, 600]), plum) +
        inside(archPath([-270, -640, 260, 600]), battens(mix(plum, blush, 0.35))),
    ) + hull(),
  ) +
  spray() +
  swell([806, 0.12, 60]) +
  swell([884, -0.1, 220])

const mainsail = 'M-8 -640 C-60 -660 -110 -640 -140 -560 C-220 -400 -290 -220 -310 -50 L-8 -44 Z'

const sails = (head: string, main: string) =>
  stroke('M8 20 V-660', ink, 14) + head + main + stroke('M8 -46 H-310', ink, 12)

const battens = (colour: string) => stroke('M-320 -140 L0 -120 M-300 -330 L0 -300 M-260 -480 L0 -450', colour, 5)

const hull = () =>
  fill('M-430 -6 C-300 -18 200 -22 420 -52 C380 30 300 84 150 92 H-340 C-400 92 -430 40 -430 -6 Z', ink) +
  fill('M-426 24 C-300 20 220 14 400 -14 C394 0 384 14 372 28 C220 50 -300 58 -420 56 Z', terracotta) +
  stroke('M-60 92 L-80 250', ink, 26) +
  fill('M-120 -18 C-80 -64 60 -66 110 -30 L100 -22 Z', paper) +
  fill('M-300 -14 C-306 -70 -270 -92 -246 -84 C-220 -76 -214 -44 -212 -16 Z', marigold) +
  disc([-246, -104, 27], marigold) +
  disc([-240, -102, 17], '#824c2d') +
  stroke('M-244 -56 L-190 -40', mix(marigold, terracotta, 0.5), 18) +
  stroke('M-184 -66 L-176 -14', ink, 9) +
  stroke('M-420 -6 V-54 M-360 -12 V-56 M-420 -50 H-330', mix(ink, blush, 0.5), 5)

function swell([y, light, shift]: [number, number, number]) {
  const tone = light > 0 ? mix(teal, paper, light) : mix(teal, aubergine, -light)
  return (
    fill(`M${-500 + shift} ${y} q120 -44 240 0 ${'t240 0 '.repeat(8)} V960 H-500 Z`, tone) +
    stroke(
      `M${-100 + shift} ${y + 60} q60 -26 130 0 M${380 + shift} ` +
        `${y + 74} q70 -28 140 0 M${860 + shift} ${y + 60} q60 -26 130 0`,
      mix(tone, paper, 0.4),
      8,
    )
  )
}

const spray = () =>
  [
    [1130, 790, 22],
    [1170, 744, 13],
    [1196, 796, 16],
    [1100, 742, 10],
    [1224, 752, 8],
  ]
    .map(([x = 0, y = 0, r = 0]) => disc([x, y, r], paper))
    .join('')

const { paper, ink, plum, marigold, terracotta, teal, blush, aubergine } = colours
