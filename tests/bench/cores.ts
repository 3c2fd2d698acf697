import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The numbers of the cores that this process may use. */
export function coresHere(): number[] {
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? ''
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  })
}

/** Binds a process and all its threads to these cores. */
export function bind(pid: number, cores: number[]): void {
  execFileSync('taskset', ['-acp', cores.join(','), String(pid)], { stdio: 'ignore' })
}

/** Seconds of processor time that a process has used so far. */
export function secondsUsed(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return (user + system) / 100
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
