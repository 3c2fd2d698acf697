import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('press-releases', 'press', params)

export default function List(params: ListParams) {
  return drawList('press-releases', 'press', params)
}
