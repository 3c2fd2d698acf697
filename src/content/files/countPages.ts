import { spawn } from 'node:child_process'
import path from 'node:path'

import type { CollectionBeforeChangeHook } from 'payload'

import { streamUpload } from './readUpload'
import { refuseFile } from './refusals'
import type { Upload } from './Upload'

/** Writes how many pages an uploaded PDF has. */
export const countPages: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!req.file) return data
  const pages = await pagesOf(req.file)
  return pages ? { ...data, pages } : refuseFile(req, { why: 'broken', shelf: 'documents' })
}

/**
 * Counts in a process of its own, with a gigabyte and twenty seconds: a PDF of some kilobytes can unpack to more than
 * any machine has, and takes only that process with it. Gives 0 where it cannot be read.
 */
function pagesOf(file: Upload): Promise<number> {
  const program = path.resolve('src/content/files/printPageCount.mjs')
  const reader = spawn('/bin/sh', ['-c', bounded, 'sh', process.execPath, '--max-old-space-size=512', program], {
    timeout: 20_000,
    killSignal: 'SIGKILL',
    env: { NODE_ENV: 'production' },
  })
  let said = ''
  reader.stderr.resume()
  reader.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  reader.stdin.on('error', () => undefined) // It ended before it had read all.
  streamUpload(file).pipe(reader.stdin)
  return new Promise((resolve) => {
    reader.on('error', () => resolve(0)).on('close', (code) => resolve(code === 0 ? Number(said) || 0 : 0))
  })
}

const bounded = 'ulimit -d 1000000 2>/dev/null; exec "$@"'
