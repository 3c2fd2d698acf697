import { SettingError } from '@/platform/env'

import { StartError } from './StartError'

/** The one sentence for whatever stopped the start; only an error that nobody foresaw keeps its stack. */
export function explain(error: unknown, sawFullDisk = false): string {
  if (sawFullDisk) return diskFull()
  if (error instanceof StartError || error instanceof SettingError) return error.message
  const { code, path, message, stack } = error as NodeJS.ErrnoException
  const place = path ? ` (${path})` : ''
  if (code === 'ENOSPC' || /No space left on device/.test(message)) return diskFull(place)
  if (['EACCES', 'EPERM', 'ENOENT'].includes(code ?? ''))
    return `Nothing can be written here${place}: check who owns it, or set DATA_DIR.`
  if (code === 'EROFS') return `This folder is read-only${place}: set DATA_DIR to a folder that can be written.`
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `A file stands where a folder is needed${place}: move it, or set DATA_DIR.`
  return stack ?? message
}

export const diskFull = (place = ''): string =>
  `The disk is full${place}: free some space and start again; nothing is lost.`
