import type { DemoNews } from '../shapes'
import { aalst } from './aalst'
import { annualReport } from './annualReport'
import { computers } from './computers'
import { diversityFilm } from './diversityFilm'
import { lilleMarseille } from './lilleMarseille'
import { memorandum } from './memorandum'
import { podcast } from './podcast'
import { spotlight } from './spotlight'
import { tenYears } from './tenYears'
import { vendeeGlobe } from './vendeeGlobe'

/** Newest first. */
export const news: DemoNews[] = [
  spotlight,
  vendeeGlobe,
  annualReport,
  podcast,
  memorandum,
  tenYears,
  diversityFilm,
  lilleMarseille,
  aalst,
  computers,
]
