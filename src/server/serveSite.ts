import { buildSite } from './buildSite'
import { demandNginx } from './cluster/demandNginx'
import { startCluster } from './cluster/startCluster'
import { isPrepared } from './isPrepared'
import { demandPort, freePorts } from './ports'
import { prepareSite } from './prepareSite'
import { printWelcome } from './printWelcome'
import type { Site } from './Site'
import { startInstance } from './startInstance'
import { startMailbox } from './startMailbox'

type Wish = { dev: boolean; anyKey: boolean; cluster: boolean }

/** Brings the whole site up, from the database to the port that readers see, and leaves it running. */
export async function serveSite(site: Site, { dev, anyKey, cluster }: Wish): Promise<void> {
  const nginx = cluster ? demandNginx() : undefined
  site.open()
  await demandPort(site.env.port)
  await site.startDatabase()
  const mailbox = site.env.smtpUrl ? undefined : await startMailbox(site)
  const mode = dev ? 'development' : 'production'
  const prepared = await isPrepared(site.env)
  if (!prepared) await prepareSite(site, { mode, stays: true })
  if (!dev) await buildSite(site, { anyKey })

  const instances = nginx ? await startCluster(site, nginx) : await startAlone(site, dev)
  if (site.isStopping) return
  printWelcome(site, { mailbox, instances })
  if (prepared) await prepareSite(site, { mode, stays: true })
}

async function startAlone(site: Site, dev: boolean): Promise<number[]> {
  const [pagesPort = 0] = await freePorts(1)
  await startInstance(site, { dev, port: site.env.port, pagesPort })
  return []
}
