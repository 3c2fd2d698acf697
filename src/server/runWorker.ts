import { EventEmitter } from 'node:events'

import { Logger, run, type WorkerEvents } from 'graphile-worker'
import type { Payload } from 'payload'
import { Client } from 'pg'

import { crontab, taskListFor } from '@/tasks'

import { freeCrashedJobs } from './freeCrashedJobs'

/** Does queued work until the returned function is called; work of workers that crashed is freed every minute. */
export async function runWorker(payload: Payload, connectionString: string): Promise<() => Promise<void>> {
  const signsOfLife = new Client(connectionString)
  await signsOfLife.connect()
  signsOfLife.on('error', () => process.exit(1))

  const events = new EventEmitter() as WorkerEvents
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<unknown>) => (last = last.then(work))
  const live = (id: string) => inTurn(() => signsOfLife.query('select pg_advisory_lock(hashtextextended($1, 0))', [id]))
  events.on('worker:create', ({ worker }) => void live(worker.workerId))
  events.on('pool:create', ({ workerPool }) => void live(workerPool.id))

  const sweep = () => inTurn(() => freeCrashedJobs(signsOfLife))
  await sweep()
  const sweeps = setInterval(() => void sweep(), 60_000)
  const runner = await run({
    connectionString,
    taskList: taskListFor(payload),
    crontab,
    concurrency: 5,
    noHandleSignals: true,
    events,
    logger,
  })
  runner.promise.catch(() => process.exit(1))
  return async () => {
    clearInterval(sweeps)
    await runner.stop()
    await signsOfLife.end()
  }
}

// A job's error may quote what somebody typed: only its name and number reach the log.
const logger = new Logger(() => (level, message, meta) => {
  if (/error|warning/.test(level)) console.error(message.split('\n')[0], meta?.job ? idOf(meta.job) : '')
})

const idOf = (job: unknown) => (job as { id: string }).id
