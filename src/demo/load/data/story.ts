import type { DemoStory } from '../../shapes'
import type { Load } from '../Load'
import { richTexts } from '../texts'

export async function storyData({ req, register }: Load, story: DemoStory): Promise<object> {
  const { mentee, mentor, period, quotes, body, branch, sector, themes, video, key } = story
  return {
    mentee,
    mentor,
    from: period.from,
    to: period.to,
    portraits: [register.id('media', key)],
    quotations: quotes.map(({ text, speaker, language }) => ({ text, speaker, language })),
    body: await richTexts(req.payload.config, body),
    branch: register.id('branches', branch),
    sector: register.id('sectors', sector),
    themes: themes.map((theme) => register.id('themes', theme)),
    video: register.optional('videos', video),
    example: true,
  }
}
