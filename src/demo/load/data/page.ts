import type { DemoPage } from '../../shapes'
import type { Load } from '../Load'
import { sectionsData } from './sections'

export async function pageData(load: Load, { role, lead, sections }: DemoPage): Promise<object> {
  return { role, lead, sections: await sectionsData(load, sections) }
}
