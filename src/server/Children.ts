import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { diskFull } from './explain'
import { say } from './say'
import { type Child, type ChildSpec, spawnChild } from './spawnChild'
import { StartError } from './StartError'

/** The processes that this one started: brought up, kept up, and stopped together. */
export class Children {
  private readonly running = new Set<Child>()
  private stopping = false
  private fullDisk = false

  /** Resolves when the child is ready; from then on it is started again, later and later, whenever it ends. */
  async keep(spec: ChildSpec): Promise<void> {
    const child = this.start(spec)
    await untilReady(child)
    void this.restart(child)
  }

  /** Runs a child to its end; throws a StartError with its last words when that is not a success. */
  async run(spec: ChildSpec): Promise<void> {
    const child = this.start(spec)
    await once(child.process, 'close').catch(() => undefined)
    if (child.process.exitCode !== 0) throw endedEarly(child)
  }

  /** Asks every child to stop, all at once, and ends those that have not after `patience` milliseconds. */
  async stop(patience: number): Promise<void> {
    this.stopping = true
    await Promise.all([...this.running].map((child) => stopOne(child, patience)))
  }

  /** Whether one of them, running or not, has said that the disk is full. */
  sawFullDisk(): boolean {
    return this.fullDisk || [...this.running].some(({ words }) => words.sawFullDisk())
  }

  private start(spec: ChildSpec): Child {
    if (this.stopping) throw new StartError('Stopped.')
    const child = spawnChild(spec)
    this.running.add(child)
    child.process.once('close', () => {
      this.running.delete(child)
      this.fullDisk ||= child.words.sawFullDisk()
    })
    child.process.on('message', (message: { step?: string }) => message.step && say(message.step))
    return child
  }

  private async restart(child: Child, pause = 1): Promise<void> {
    await hasEnded(child)
    if (this.stopping) return
    const seconds = Date.now() - child.began > 10_000 ? 1 : pause
    say(`${child.spec.name} stopped without being asked; starting it again in ${seconds} s`)
    await wait(seconds * 1000)
    if (!this.stopping) void this.restart(this.start(child.spec), Math.min(seconds * 2, 30))
  }
}

async function untilReady(child: Child): Promise<void> {
  const ended = hasEnded(child).then(() => Promise.reject(endedEarly(child)))
  ended.catch(() => undefined)
  const said = new Promise((resolve) =>
    child.process.on('message', (message) => message === 'ready' && resolve(message)),
  )
  await Promise.race([ended, child.spec.ready ? child.spec.ready(() => isAlive(child)) : said])
  child.words.speakUp()
}

async function stopOne(child: Child, patience: number): Promise<void> {
  child.process.kill(child.spec.stopSignal ?? 'SIGTERM')
  await Promise.race([hasEnded(child), wait(patience, undefined, { ref: false })])
  if (isAlive(child) && child.process.pid) process.kill(-child.process.pid, 'SIGKILL')
}

const isAlive = ({ process: { pid, exitCode, signalCode } }: Child) =>
  pid !== undefined && exitCode === null && signalCode === null

const hasEnded = async (child: Child) => {
  if (isAlive(child)) await once(child.process, 'close').catch(() => undefined)
}

function endedEarly({ spec, process, words }: Child): StartError {
  if (words.sawFullDisk()) return new StartError(diskFull())
  const sentence = words.last().match(/^StartError: (.+)$/m)?.[1]
  if (sentence) return new StartError(sentence)
  const unseen = spec.log || spec.quietStart ? `${words.last()}\n\n` : ''
  const more = spec.log ? `more in ${spec.log}` : 'its last words stand above'
  return new StartError(`${unseen}${spec.name} ended too early (${process.exitCode ?? process.signalCode}): ${more}.`)
}
