import type { Locale } from '@/platform/locales'

/** Who is in the portal: the member, the sign-in they came with, and the colleague who acts for them, if one does. */
export type Member = {
  id: string
  role: 'mentor' | 'mentee'
  branch: string
  firstName: string
  lastName: string
  email: string | null
  telephone: string | null
  language: Locale
  signIn: string
  actor: string | null
}
