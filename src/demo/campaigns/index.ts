import type { DemoCampaign } from '../shapes'
import { fiveObstacles } from './five-obstacles'
import { letsTalkAboutWork } from './lets-talk-about-work'
import { sincereDiversity } from './sincere-diversity'
import { tickAllBoxes } from './tick-all-boxes'
import { vendeeGlobe } from './vendee-globe'

export const campaigns: DemoCampaign[] = [vendeeGlobe, letsTalkAboutWork, tickAllBoxes, sincereDiversity, fiveObstacles]
