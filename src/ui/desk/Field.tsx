import { classes } from '../classes'
import styles from './StepForm.module.css'

export type FormField = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'password' | 'checkbox' | 'hidden'
  autoComplete?: string
  inputMode?: 'numeric' | 'text'
  value?: string
}

/** A field with its label above, a hint and what is wrong with it; a password never comes back. */
export function Field({
  name,
  label,
  hint,
  type = 'text',
  autoComplete,
  inputMode,
  value,
  fault,
}: FormField & { fault?: string }) {
  if (type === 'hidden') return <input type="hidden" name={name} value={value} />
  const about = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined
  const shared = { id: name, name, 'aria-describedby': about, 'aria-invalid': fault ? true : undefined }
  if (type === 'checkbox')
    return (
      <div className={styles.check}>
        <input {...shared} type="checkbox" defaultChecked={value === 'on'} />
        <label htmlFor={name}>{label}</label>
        {hint && <p id={`${name}-hint`}>{hint}</p>}
      </div>
    )
  return (
    <div className={classes(styles.field, fault && styles.wrong)}>
      <label htmlFor={name}>{label}</label>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <input
        {...shared}
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={type === 'password' ? undefined : value}
      />
    </div>
  )
}
