import type { Typed } from '@/programme/applications/typedOf'

/** Every value of every field of a form; more of it than any honest form has is left away. */
export function typedIn(form: FormData): Typed {
  const typed: Typed = {}
  for (const [name, value] of [...form.entries()].slice(0, 100))
    if (typeof value === 'string' && !name.startsWith('$'))
      typed[name] = [...(typed[name] ?? []), value.slice(0, 20_000)]
  return typed
}
