import type { TaskList } from 'graphile-worker'

/** Every kind of queued work, by the name it is queued under. */
export const taskList: TaskList = {}
