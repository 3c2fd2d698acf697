import type { DemoPressRelease } from '../shapes'
import { survey2020 } from './survey-2020'
import { tenYears2023 } from './ten-years-2023'

export const pressReleases: DemoPressRelease[] = [tenYears2023, survey2020]
