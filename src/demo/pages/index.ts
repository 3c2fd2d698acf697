import type { DemoPage } from '../shapes'

import { about } from './about'
import { accessibility } from './accessibility'
import { contact } from './contact'
import { home } from './home'
import { legal } from './legal'
import { mentee } from './mentee'
import { mentor } from './mentor'
import { method } from './method'
import { privacy } from './privacy'
import { support } from './support'
import { work } from './work'

export const pages: DemoPage[] = [
  home,
  method,
  about,
  mentor,
  mentee,
  support,
  work,
  contact,
  privacy,
  accessibility,
  legal,
]
