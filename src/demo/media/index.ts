import type { DemoVideo } from '../shapes'
import { celebration2023Film } from './celebration-2023-film'
import { diversityFilm } from './diversity-film'
import { episode1 } from './episode-1'
import { episode2 } from './episode-2'
import { episode3 } from './episode-3'
import { episode4 } from './episode-4'
import { episode5 } from './episode-5'
import { filmLinaPaul } from './film-lina-paul'
import { filmSelamMarc } from './film-selam-marc'
import { podcastWork } from './podcast-work'

export const videos: DemoVideo[] = [
  celebration2023Film,
  diversityFilm,
  episode1,
  episode2,
  episode3,
  episode4,
  episode5,
  podcastWork,
  filmSelamMarc,
  filmLinaPaul,
]
