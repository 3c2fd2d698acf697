import { existsSync } from 'node:fs'
import path from 'node:path'

import { StartError } from '../StartError'

/** Where nginx is, or in one sentence what to install. */
export function demandNginx(): string {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ]
  const found = folders.map((folder) => path.join(folder, 'nginx')).find((place) => existsSync(place))
  if (found) return found
  throw new StartError('The cluster needs nginx in front of its two instances: install the package nginx.')
}
