import type { DemoCampaign } from '../../shapes'
import type { Load } from '../Load'
import { linkTo } from './linkTo'
import { sectionsData } from './sections'

export async function campaignData(load: Load, campaign: DemoCampaign): Promise<object> {
  const { register } = load
  const { audiences, keyMessage, sections, picture, video, episodes, partners, callToAction } = campaign
  return {
    audiences,
    keyMessage,
    picture: register.optional('media', picture),
    video: register.optional('videos', video),
    sections: await sectionsData(load, sections),
    episodes: episodes.map(({ title, summary, video: film }) => ({
      title,
      summary,
      video: register.id('videos', film),
    })),
    partners: partners.map((partner) => register.id('partners', partner)),
    pressQuotations: campaign.pressQuotations.map((quotation) => ({ ...quotation, date: new Date(quotation.date) })),
    callToAction: callToAction && linkTo(register, callToAction),
    startsOn: new Date(campaign.startsOn).toISOString(),
    endsOn: campaign.endsOn && new Date(campaign.endsOn).toISOString(),
    themes: campaign.themes.map((theme) => register.id('themes', theme)),
  }
}
