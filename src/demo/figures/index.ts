import type { DemoFigure } from '../shapes'
import { afterSixMonths } from './after-six-months'
import { objectives2027 } from './objectives-2027'
import { results2018 } from './results-2018'
import { results2020 } from './results-2020'
import { results2021 } from './results-2021'
import { results2023 } from './results-2023'
import { survey2020 } from './survey-2020'

export const figures: DemoFigure[] = [
  ...results2023,
  ...afterSixMonths,
  ...objectives2027,
  ...results2021,
  ...results2020,
  ...survey2020,
  ...results2018,
]
