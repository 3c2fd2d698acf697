import { leadToDesk } from '@/app/desk/leadToDesk'

export const GET = leadToDesk('forgotten')
