import { cleanTexts } from '@/platform/cleanTexts'

/** A typed text without what no text can hold and without spaces around it; lines stay. */
export const plainText = (typed: string): string => cleanTexts(typed).replace(/\r\n?/g, '\n').normalize('NFC').trim()

/** The same on one line, with single spaces. */
export const plainWords = (typed: string): string => plainText(typed).replace(/\s+/g, ' ')
