import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('campaigns', 'campaigns', params)

export default function List(params: ListParams) {
  return drawList('campaigns', 'campaigns', params)
}
