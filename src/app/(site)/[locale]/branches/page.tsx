import { drawList, listMetadata, type ListParams } from '@/app/site/drawList'

export const generateMetadata = (params: ListParams) => listMetadata('branches', 'branches', params)

export default function List(params: ListParams) {
  return drawList('branches', 'branches', params)
}
