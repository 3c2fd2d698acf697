import { spawnSync } from 'node:child_process'
import { chownSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'

import { locales } from '@/platform/locales'

import { errorPage, styleHash } from '../front/errorPage'
import { headersOfWords } from '../front/headers/headersOfWords'
import { guarded } from '../guard'
import { isListening } from '../isListening'
import { makeFolder } from '../makeFolder'
import type { Site } from '../Site'
import { awayFile, nginxConfig } from './nginxConfig'

/** Starts nginx on the site's port, before instances on these; as nobody where root starts it. */
export async function startNginx(
  site: Site,
  { nginx, instances }: { nginx: string; instances: number[] },
): Promise<void> {
  const { port } = site.env
  const user = process.getuid?.() === 0 ? nobody() : undefined
  // Beside the database, because that place can be reached by another user than root.
  const folder = makeFolder(path.join(site.home?.folder ?? site.env.dataDir, 'nginx'), 0o700)
  const file = path.join(folder, 'nginx.conf')
  const away = { ...headersOfWords(styleHash()), 'x-robots-tag': 'noindex', 'retry-after': '10' }
  writeFileSync(file, nginxConfig({ port, instances, ipv6: hasIpv6(), away }))
  const pages = locales.map((locale) => {
    const page = path.join(folder, awayFile(locale))
    writeFileSync(page, errorPage({ locale, status: 503 }))
    return page
  })
  if (user) for (const place of [folder, file, ...pages]) chownSync(place, user.uid, user.gid)

  await site.children.keep({
    name: 'nginx',
    command: '/bin/sh',
    args: guarded({ program: nginx, args: ['-p', `${folder}/`, '-c', file, '-e', 'stderr'], signal: 'TERM' }),
    env: { PATH: process.env.PATH },
    user,
    cwd: folder,
    log: site.log('nginx'),
    ready: (isAlive) => isListening(port, isAlive),
  })
}

function nobody() {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout))
  return uid && gid ? { uid, gid } : undefined
}

const hasIpv6 = () =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family }) => family === 'IPv6'))
