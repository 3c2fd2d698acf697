import type { Migration, Payload } from 'payload'

import { migrations } from '../../migrations'

/** Runs the migrations that this database has not had yet, oldest first; with `wanted` only those of them by name. */
export const migrate = (payload: Payload, wanted: (name: string) => boolean = () => true): Promise<void> =>
  payload.db.migrate({ migrations: migrations.filter(({ name }) => wanted(name)) as Migration[] })
