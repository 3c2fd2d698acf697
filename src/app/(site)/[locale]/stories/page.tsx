import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('stories', 'stories', params)

export default function List(params: ListParams) {
  return drawList('stories', 'stories', params)
}
