import { runPayload } from './runPayload'

/** Writes src/payload-types.ts and the admin's import map anew from the collections. */
export function generate(): void {
  runPayload('generate:types')
  runPayload('generate:importmap')
}
