import { type FileName, peopleAddress } from '@/content/deskAddress'
import type { Person } from '@/programme/behalf/readPerson'
import { Button } from '@/ui/components/Button'
import type { Desk } from '@/ui/desk/Desk'
import { Field } from '@/ui/desk/Field'
import styles from '@/ui/desk/StepForm.module.css'

import { labelOf } from './deedsFor'

type Props = { desk: Desk; file: FileName; person: Person; isLacking: boolean }

/** Asks why, and gives the file: a plain form, for its answer is no page. */
export const FileForm = ({ desk: { t, locale }, file, person, isLacking }: Props) => (
  <form
    className={styles.form}
    method="post"
    action={`${peopleAddress(locale, person.session, person.id, file)}/file`}
    encType="multipart/form-data"
  >
    <Field
      name="why"
      label={t('behalf.why')}
      hint={t('behalf.whyHint')}
      type="textarea"
      autoComplete="off"
      fault={isLacking ? t('behalf.whyMissing') : undefined}
    />
    <div>
      <Button>{labelOf(t, file, person)}</Button>
    </div>
  </form>
)
