import type { Env } from '@/platform/env'
import { isScannerThere } from '@/platform/scanForViruses'

import { about, type Finding } from './Finding'

const { ok, failed } = about('Scanner')

/** Whether the virus scanner answers, where one is set; without it no file is taken. */
export async function examineScanner({ clamdUrl }: Env): Promise<Finding[]> {
  if (!clamdUrl) return []
  const isThere = await isScannerThere(clamdUrl)
  return [isThere ? ok(`answers (${clamdUrl})`) : failed(`clamd does not answer at ${clamdUrl}: no file is taken`)]
}
