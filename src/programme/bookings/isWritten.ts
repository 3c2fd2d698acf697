import { takesTexts } from '@/platform/texts/textGateway'

type Reached = { email?: string | null; telephone?: string | null }

/** Whether a letter or a text message reaches somebody; whoever it does not is called. */
export const isWritten = ({ email, telephone }: Reached): boolean => Boolean(email) || takesTexts(telephone)
