import type { PayloadRequest } from 'payload'

import type { Locale } from '@/platform/locales'

import { drawSheet, type Sheet } from './drawSheet'
import { readRegister } from './readRegister'

/** The register of this installation, with its controller as the site settings name it. */
export async function findSheet(req: PayloadRequest, locale: Locale): Promise<Sheet> {
  const controller = await req.payload.findGlobal({ slug: 'site-settings', locale, depth: 0, req })
  return drawSheet(readRegister(req.payload.config), { controller, locale })
}
