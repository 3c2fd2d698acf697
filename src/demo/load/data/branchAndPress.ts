import type { DemoBranch, DemoPressRelease } from '../../shapes'
import type { Load } from '../Load'
import { mapTexts, richTexts } from '../texts'

export async function branchData({ req }: Load, branch: DemoBranch): Promise<object> {
  const { city, country, state, year, address, contacts, openingHours, body } = branch
  return {
    city,
    country,
    state,
    year,
    address,
    contacts,
    openingHours,
    body: await richTexts(req.payload.config, body),
  }
}

export async function pressReleaseData({ req }: Load, release: DemoPressRelease): Promise<object> {
  const { city, boilerplate, contacts, body, title } = release
  return { city: mapTexts(title, () => city), boilerplate, contacts, body: await richTexts(req.payload.config, body) }
}
