import { isDeepStrictEqual } from 'node:util'

type Values = Record<string, unknown>

/** What an account may do and where; only closed words and ids, so the log says them as they are. */
const rightsFields = ['roles', 'branches', 'languages', 'state']

const keptByTheHouse = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'live', 'collection', 'sessions']

/** The names of the fields that a form or program gives another value. Empty is empty, whichever way it is written. */
export const changedFields = (data: Values, before: Values): string[] =>
  Object.keys(data).filter(
    (name) => !keptByTheHouse.includes(name) && !isDeepStrictEqual(filled(data[name]), filled(before[name])),
  )

/** The rights that a change of an account gives and takes: `roles: editor`, `branches: 0190…`. */
export function changedRights(data: Values, before: Values): { given: string[]; taken: string[] } {
  const asked = rightsFields.filter((name) => Object.hasOwn(data, name))
  const [now, then] = [data, before].map((values) => asked.flatMap((name) => rightsIn(values, name))) as [
    string[],
    string[],
  ]
  return {
    given: now.filter((right) => !then.includes(right)),
    taken: then.filter((right) => !now.includes(right)),
  }
}

const rightsIn = (values: Values, name: string): string[] =>
  [values[name]]
    .flat()
    .filter((value) => value !== null && value !== undefined)
    .map((value) => `${name}: ${idOf(value)}`)

const idOf = (value: unknown): string => String(typeof value === 'object' && value && 'id' in value ? value.id : value)

const filled = (value: unknown): unknown =>
  value === undefined || value === null
    ? undefined
    : (JSON.parse(JSON.stringify(value), (_, inner: unknown) => (isEmpty(inner) ? undefined : inner)) as unknown)

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
