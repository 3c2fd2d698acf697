import { classes } from '../classes'
import styles from './StepForm.module.css'

type Option = { value: string; label: string }
export type FormField = {
  name: string
  label: string
  hint?: string
  type?:
    | 'text'
    | 'email'
    | 'password'
    | 'tel'
    | 'textarea'
    | 'select'
    | 'checkbox'
    | 'date'
    | 'datetime-local'
    | 'url'
    | 'file'
    | 'hidden'
  autoComplete?: string
  inputMode?: 'numeric' | 'text'
  /** Which files a browser offers to choose; others come all the same. */
  accept?: string
  /** What a select offers. */
  options?: Option[]
  value?: string
}

type Props = FormField & { fault?: string }

/** A field with its label above, a hint and what is wrong with it; a password never comes back. */
export function Field(field: Props) {
  const { name, label, hint, type = 'text', value, fault } = field
  if (type === 'hidden') return <input type="hidden" name={name} value={value} />
  if (type === 'checkbox') return <Check {...field} />
  return (
    <div className={classes(styles.field, fault && styles.wrong)}>
      <label htmlFor={name}>{label}</label>
      <Notes name={name} hint={hint} fault={fault} />
      <Input {...field} />
    </div>
  )
}

const Check = ({ name, label, hint, value, fault }: Props) => (
  <div className={classes(styles.check, fault && styles.wrong)}>
    <input {...sharedBy({ name, hint, fault })} type="checkbox" defaultChecked={value === 'on'} />
    <label htmlFor={name}>{label}</label>
    <Notes name={name} hint={hint} fault={fault} />
  </div>
)

const Notes = ({ name, hint, fault }: Pick<Props, 'name' | 'hint' | 'fault'>) => (
  <>
    {hint && <p id={`${name}-hint`}>{hint}</p>}
    {fault && (
      <p id={`${name}-fault`} className={styles.fault}>
        {fault}
      </p>
    )}
  </>
)

function Input({ name, hint, type, autoComplete, inputMode, accept, options = [], value, fault }: Props) {
  const shared = { ...sharedBy({ name, hint, fault }), autoComplete }
  if (type === 'textarea') return <textarea {...shared} rows={4} defaultValue={value} />
  if (type === 'select')
    return (
      <select {...shared} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  if (type === 'file') return <input {...shared} type="file" accept={accept} />
  const isName = autoComplete?.endsWith('name') && autoComplete !== 'username'
  return (
    <input
      {...shared}
      type={type}
      inputMode={inputMode}
      autoCapitalize={isName ? 'words' : 'none'}
      spellCheck={false}
      defaultValue={type === 'password' ? undefined : value}
    />
  )
}

function sharedBy({ name, hint, fault }: Pick<Props, 'name' | 'hint' | 'fault'>) {
  const about = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  return { id: name, name, 'aria-describedby': about, 'aria-invalid': fault ? true : undefined }
}
