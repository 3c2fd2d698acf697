import type { DemoStory } from '../shapes'
import { bilalSylvie } from './bilalSylvie'
import { diegoMonique } from './diegoMonique'
import { emmanuelLeila } from './emmanuelLeila'
import { graceHarjit } from './graceHarjit'
import { linaPaul } from './linaPaul'
import { mahsaAbdel } from './mahsaAbdel'
import { minhRaymond } from './minhRaymond'
import { samiraLan } from './samiraLan'
import { selamMarc } from './selamMarc'
import { tamarJosephine } from './tamarJosephine'
import { teodoraAugustin } from './teodoraAugustin'
import { yusufGreet } from './yusufGreet'

/** Newest first. Every person here is invented. */
export const stories: DemoStory[] = [
  graceHarjit,
  bilalSylvie,
  emmanuelLeila,
  mahsaAbdel,
  tamarJosephine,
  samiraLan,
  teodoraAugustin,
  selamMarc,
  minhRaymond,
  yusufGreet,
  diegoMonique,
  linaPaul,
]
