export { default, metadata, viewport } from '@/app/InnerLayout'

export const dynamic = 'force-dynamic'
