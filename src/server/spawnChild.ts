import { type ChildProcess, spawn } from 'node:child_process'

import { type Output, watchOutput, type Words } from './watchOutput'

export type ChildSpec = Output & {
  /** A program; without it, Node itself. */
  command?: string
  args: string[]
  env: Record<string, string | undefined>
  user?: { uid: number; gid: number }
  cwd?: string
  stopSignal?: NodeJS.Signals
  /** Resolves once the child can be used; without it the child says so itself with process.send('ready'). */
  ready?: (isAlive: () => boolean) => Promise<unknown>
}

export type Child = { spec: ChildSpec; process: ChildProcess; began: number; words: Words }

// A Node child hears at once that its parent was killed, and does not outlive it.
const dieWithParent = `data:text/javascript,process.on('disconnect',()=>process.exit(0));process.channel?.unref()`

/** Starts a process in a group of its own, so that Ctrl-C reaches it only through Children, in good order. */
export function spawnChild(spec: ChildSpec): Child {
  const isNode = !spec.command
  const child = spawn(
    spec.command ?? process.execPath,
    [...(isNode ? ['--import', dieWithParent] : []), ...spec.args],
    {
      cwd: spec.cwd,
      env: spec.env as NodeJS.ProcessEnv,
      detached: true,
      stdio: isNode ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['pipe', 'pipe', 'pipe'],
      ...spec.user,
    },
  )
  child.on('error', (error) => console.error(`${spec.name}: ${error.message}`))
  return { spec, process: child, began: Date.now(), words: watchOutput(child, spec) }
}
