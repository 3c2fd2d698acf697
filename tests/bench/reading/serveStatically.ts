import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import { isListening } from '../../../src/server/isListening'
import { freePort } from '../../../src/server/ports'
import { paths } from '../missingTools'

/** One nginx worker on one core that serves a compressed page from a file, as Debian sets it up but without a log. */
export async function serveStatically({ gzip, core }: { gzip: Buffer; core: number }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'duo-nginx-'))
  chmodSync(folder, 0o755)
  writeFileSync(path.join(folder, 'story.gz'), gzip)
  writeFileSync(path.join(folder, 'story'), gunzipSync(gzip))
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, config(folder, port))

  const args = ['-c', String(core), 'nginx', '-p', `${folder}/`, '-c', file, '-e', 'stderr']
  const master = spawn('taskset', args, { env: paths, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(master, 'exit')
  await isListening(port, () => master.exitCode === null)
  const children = readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8')
  const stop = async () => {
    master.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
  return { url: `http://localhost:${port}/story`, worker: Number(children.trim().split(' ')[0]), stop }
}

const config = (folder: string, port: number) => `daemon off;
pid nginx.pid;
worker_processes 1;
events { worker_connections 768; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${kind};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    default_type "text/html; charset=utf-8";
    gzip_static on;
  }
}
`
