import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('events', 'events', params)

export default function List(params: ListParams) {
  return drawList('events', 'events', params)
}
