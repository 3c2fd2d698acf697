import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('publications', 'publications', params)

export default function List(params: ListParams) {
  return drawList('publications', 'publications', params)
}
