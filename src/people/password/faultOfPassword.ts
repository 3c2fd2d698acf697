import { dictionary } from '@zxcvbn-ts/language-common'

export type PasswordFault = 'short' | 'long' | 'common' | 'own'

const common = new Set<string>(dictionary['passwords-common'])

/**
 * Why a password cannot be taken; nothing where it can. Length counts, in characters, not a mixture of signs (NIST SP
 * 800-63B, 3.1.1): 12 to 200, not on the list of the 49,000 most common, with figures around it or not, and not one's
 * own name or address.
 */
export function faultOfPassword(
  password: string,
  { email, name }: { email: string; name: string },
): PasswordFault | undefined {
  const length = [...password].length
  if (length < 12) return 'short'
  if (length > 200) return 'long'
  const plain = password.normalize('NFKC').toLowerCase()
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (new Set(plain).size < 5 || [plain, core].some((word) => common.has(word))) return 'common'
  const own = [...email.toLowerCase().split(/[@.]/), ...name.toLowerCase().split(/\s+/), 'duoforajob', 'duo for a job']
  return own.some((word) => word.length >= 5 && plain.includes(word) && plain.length - word.length < 8)
    ? 'own'
    : undefined
}
