import type { DemoBranch } from '../shapes'
import { paris } from './branch-paris'
import { aalst, lille, marseille, rotterdam } from './branches-announced'
import { brussels, liege } from './branches-brussels-wallonia'
import { antwerp, ghent, mechelen } from './branches-flanders'

export { partners } from './partners'
export { sectors } from './sectors'
export { themes } from './themes'

export const branches: DemoBranch[] = [
  brussels,
  liege,
  antwerp,
  ghent,
  mechelen,
  paris,
  aalst,
  lille,
  marseille,
  rotterdam,
]
