import type { Section } from '../../shapes'
import type { Load } from '../Load'
import { richTexts } from '../texts'
import { linkTo } from './linkTo'

/** The parts of a page or campaign, as blocks of the CMS. */
export const sectionsData = (load: Load, sections: readonly Section[]): Promise<object[]> =>
  Promise.all(sections.map((section) => sectionData(load, section)))

async function sectionData({ req, register }: Load, section: Section): Promise<object> {
  const blockType = section.type
  switch (section.type) {
    case 'text':
      return { blockType, heading: section.heading, body: await richTexts(req.payload.config, section.body) }
    case 'quotation':
      return { blockType, text: section.text, speaker: section.speaker, language: section.language }
    case 'picture':
      return { blockType, picture: register.id('media', section.picture), caption: section.caption }
    case 'figures':
      return { blockType, heading: section.heading, figures: section.figures.map((key) => register.id('figures', key)) }
    case 'video':
      return { blockType, video: register.id('videos', section.video) }
    case 'callToAction':
      return { blockType, heading: section.heading, text: section.text, ...linkTo(register, section) }
    case 'steps':
    case 'questions': {
      const { type: _, ...block } = section
      return { blockType, ...block }
    }
  }
}
