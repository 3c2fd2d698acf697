import path from 'node:path'

/** The name in `folder` for a backup of this moment (UTC): `duo-2026-11-21T10-00-00Z.tar`. */
export const backupName = (folder: string, word = 'duo'): string =>
  path.join(folder, `${word}-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`)
