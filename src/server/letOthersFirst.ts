import { writeFileSync } from 'node:fs'
import os from 'node:os'

const nice = os.constants.priority.PRIORITY_BELOW_NORMAL

/**
 * Lets this process give way to the others. Linux shares its cores among sessions first (`autogroup`, sched(7)), and
 * each of our processes leads one: there the nice value of a process alone changes nothing.
 */
export function letOthersFirst(): void {
  os.setPriority(nice)
  try {
    writeFileSync('/proc/self/autogroup', String(nice))
  } catch {
    // Another system, or one without groups: the nice value counts.
  }
}
