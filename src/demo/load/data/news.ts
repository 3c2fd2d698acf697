import type { DemoNews } from '../../shapes'
import type { Load } from '../Load'
import { richTexts } from '../texts'

export async function newsData({ req, register }: Load, item: DemoNews): Promise<object> {
  return {
    body: await richTexts(req.payload.config, item.body),
    picture: register.optional('media', item.picture),
    video: register.optional('videos', item.video),
    branch: register.optional('branches', item.branch),
    themes: item.themes.map((theme) => register.id('themes', theme)),
    link: item.link,
  }
}
