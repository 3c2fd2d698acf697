import type { FormField } from '@/ui/desk/Field'
import type { Translate } from '@/ui/page'

/** Whether this device keeps somebody signed in. */
export const rememberField = (t: Translate): FormField => ({
  name: 'remember',
  type: 'checkbox',
  label: t('portal.code.remember'),
  hint: t('portal.code.rememberHint'),
})
