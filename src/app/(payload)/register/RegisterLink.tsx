import type { ServerProps } from 'payload'

import { mayReadRegister } from '@/people/register/mayReadRegister'
import { sheetWords } from '@/people/register/sheetWords'
import { wordsIn } from '@/platform/wordsIn'

/** The way to the register, for those who may read it. */
export function RegisterLink({ i18n, user }: ServerProps) {
  if (!mayReadRegister(user ?? null)) return null
  return (
    <a className="nav__link" href="/admin/personal-data">
      {wordsIn(sheetWords, i18n.language).title}
    </a>
  )
}
