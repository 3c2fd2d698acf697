import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('news', 'news', params)

export default function List(params: ListParams) {
  return drawList('news', 'news', params)
}
