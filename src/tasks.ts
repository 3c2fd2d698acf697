import type { TaskList } from 'graphile-worker'
import type { Payload } from 'payload'

import { runPlan } from '@/content/publishing/runPlan'
import type { Task } from '@/platform/queue'

const tasks: Task<never>[] = [runPlan]

/** Every kind of queued work, by the name it is queued under. */
export const taskListFor = (payload: Payload): TaskList =>
  Object.fromEntries(tasks.map(({ name, run }) => [name, (input: unknown) => run(payload, input as never)]))
