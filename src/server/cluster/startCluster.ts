import { freePorts } from '../ports'
import type { Site } from '../Site'
import { startInstance } from '../startInstance'
import { startNginx } from './startNginx'

/** Starts two instances on ports of their own and nginx before them; gives where the instances listen. */
export async function startCluster(site: Site, nginx: string): Promise<number[]> {
  const [a = 0, pagesOfA = 0, b = 0, pagesOfB = 0] = await freePorts(4)
  await Promise.all([
    startInstance(site, { letter: 'A', dev: false, port: a, pagesPort: pagesOfA }),
    startInstance(site, { letter: 'B', dev: false, port: b, pagesPort: pagesOfB }),
  ])
  await startNginx(site, { nginx, instances: [a, b] })
  return [a, b]
}
