import type { DemoPublication } from '../shapes'
import { annualReport2020 } from './annualReport2020'
import { annualReport2023 } from './annualReport2023'
import { experienceReport2019 } from './experienceReport2019'
import { experienceReport2021 } from './experienceReport2021'
import { memorandum2024 } from './memorandum2024'
import { outsideBondEvaluation } from './outsideBondEvaluation'

export const publications: DemoPublication[] = [
  annualReport2023,
  memorandum2024,
  experienceReport2021,
  annualReport2020,
  experienceReport2019,
  outsideBondEvaluation,
]
