/** 3GPP TS 23.038, 6.2.1: what a text message writes with seven bits; the second line with twice seven. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('^{}\\[~]|€\f')

const substitutes: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '·': '-',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
}

/**
 * A text as telephones take it with 160 letters to a message: typography becomes plain, and letters lose the marks that
 * this alphabet lacks. A text that needs another script stays as it is, with 70 letters to a message.
 */
export function asGsm(text: string): string {
  const whole = text.normalize('NFC')
  const plain = [...whole].map(plainOf).join('')
  return [...plain].every(isGsm) ? plain : whole
}

const isGsm = (letter: string): boolean => basic.has(letter) || extended.has(letter)

function plainOf(letter: string): string {
  if (isGsm(letter)) return letter
  return substitutes[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
}

/** In how many messages a text goes out; the parts of a longer one carry a head each. */
export function segmentsOf(text: string): number {
  const letters = [...text]
  if (!letters.every(isGsm)) return partsOf(text.length, { alone: 70, joined: 67 })
  const septets = letters.reduce((sum, letter) => sum + (extended.has(letter) ? 2 : 1), 0)
  return partsOf(septets, { alone: 160, joined: 153 })
}

const partsOf = (length: number, { alone, joined }: { alone: number; joined: number }): number =>
  length <= alone ? 1 : Math.ceil(length / joined)
