import { sql } from '@payloadcms/db-postgres'

/** The order of a list, which the index of `list_entries` has, too; what is to come begins with the nearest day. */
export const listOrder = ({ upcoming = false } = {}) =>
  upcoming
    ? sql`rank desc nulls last, day, name, document`
    : sql`rank desc nulls last, day desc nulls last, name, document`
