import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether this process is a PostgreSQL on `data`, and not a stranger that was given its number. */
export function isPostgres(pid: number, data: string): boolean {
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(data)
  } catch {
    return false
  }
}
