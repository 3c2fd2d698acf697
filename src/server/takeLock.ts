import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

import { StartError } from './StartError'

type Holder = { pid: number; began: string; host: string; address: string }

/** Makes this process the only one that runs on `folder`, until the returned function is called or it dies. */
export function takeLock(folder: string, address: string): () => void {
  const file = path.join(folder, 'lock.json')
  const mine: Holder = { pid: process.pid, began: beginningOf(process.pid), host: hostname(), address }
  if (!write(file, mine)) {
    const holder = findHolder(folder)
    if (holder) throw new StartError(`The site already runs on ${folder}: process ${holder.pid}, at ${holder.address}.`)
    rmSync(file, { force: true })
    if (!write(file, mine)) throw new StartError(`Another start on ${folder} has just begun.`)
  }
  return () => rmSync(file, { force: true })
}

/** Who runs on `folder`, if they still live. */
export function findHolder(folder: string): Holder | undefined {
  const holder = read(path.join(folder, 'lock.json'))
  return holder && lives(holder) ? holder : undefined
}

function write(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

const lives = ({ pid, began, host }: Holder) => host === hostname() && beginningOf(pid) === began && began !== ''

// A process number is given out again after a restart of the machine; together with its beginning it is unique.
function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return process.platform === 'linux' ? '' : psBeginningOf(pid)
  }
}

function psBeginningOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
