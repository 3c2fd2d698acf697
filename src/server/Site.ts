import path from 'node:path'

import { type Env, readEnv } from '@/platform/env'

import { Children } from './Children'
import { keepKey } from './keepKey'
import { makeFolder } from './makeFolder'
import { demandOutside } from './postgres/demandOutside'
import { createDatabase } from './postgres/createDatabase'
import { findHome, type Home } from './postgres/findHome'
import { findRunning, hasCluster } from './postgres/findRunning'
import { type Cluster, startPostgres } from './postgres/startPostgres'
import { say } from './say'
import { StartError } from './StartError'
import { takeLock } from './takeLock'

/** What one run of a command holds: the data folder, the database, the children; stopped in the opposite order. */
export class Site {
  readonly env: Env = readEnv(process.env)
  readonly children = new Children()
  home?: Home
  isStopping = false
  private cluster?: Cluster
  private readonly ends: (() => unknown)[] = []

  /** Makes the data folder this run's own, or says who has it. */
  open(): void {
    this.makeFolders()
    if (!this.env.databaseUrl) this.home = findHome(this.env.dataDir)
    this.ends.push(takeLock(this.home?.folder ?? this.env.dataDir, this.env.publicUrl))
  }

  makeFolders(): void {
    makeFolder(this.env.dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
    for (const name of ['uploads', 'logs']) makeFolder(path.join(this.env.dataDir, name), 0o700)
  }

  /** Starts or checks the database; afterwards DATABASE_URL leads to it, for this process and its children. */
  async startDatabase(): Promise<void> {
    const { databaseUrl } = this.env
    if (!this.home) return say(`Database ready (PostgreSQL ${await demandOutside(databaseUrl ?? '')}, DATABASE_URL)`)

    const cluster = (this.cluster = await startPostgres(this.home, { log: this.log('postgres') }))
    this.ends.push(cluster.stop)
    await createDatabase(cluster.urlOf('postgres'), 'duo')
    process.env.DATABASE_URL = cluster.urlOf('duo')
    const inside = path.relative('.', this.home.data)
    say(`Database ready (PostgreSQL 18, ${inside.startsWith('..') ? this.home.data : inside})`)
  }

  /** Uses the database of the site that runs here, or has the data folder and starts it as long as this run takes. */
  async reachDatabase(): Promise<void> {
    const running = this.env.databaseUrl ? undefined : findRunning(this.env.dataDir)
    if (running) {
      process.env.DATABASE_URL = running.urlOf('duo')
      return say('The site runs, and goes on running')
    }
    if (!this.env.databaseUrl && !hasCluster(this.env.dataDir))
      throw new StartError(`There is no database in ${this.env.dataDir} yet.`)
    if (!this.env.databaseUrl) this.open()
    await this.startDatabase()
  }

  /** The environment of every child: each setting filled in, the kept keys included. */
  childEnv(mode: 'production' | 'development'): NodeJS.ProcessEnv {
    const keys = path.join(this.env.dataDir, 'keys')
    return {
      ...process.env,
      NODE_ENV: mode,
      PUBLIC_URL: this.env.publicUrl,
      DATA_DIR: this.env.dataDir,
      SMTP_URL: process.env.SMTP_URL || 'smtp://127.0.0.1:1025',
      DEMO: this.env.demo ? '1' : '0',
      TRUSTED_PROXIES: this.env.trustedProxies.join(','),
      PAYLOAD_SECRET: this.env.payloadSecret ?? keepKey(keys, 'payload-secret'),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: this.formKey(),
      NEXT_TELEMETRY_DISABLED: '1',
    }
  }

  /** The key that server actions are sealed with; instances that share a data folder share it. */
  formKey(): string {
    return process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keepKey(path.join(this.env.dataDir, 'keys'), 'form-key')
  }

  log(name: string): string {
    return path.join(this.env.dataDir, 'logs', `${name}.log`)
  }

  /** Whether the database has said that the disk is full; those who asked it often know only that it failed. */
  sawFullDisk(): boolean {
    return this.cluster?.sawFullDisk() ?? false
  }

  async stop(): Promise<void> {
    this.isStopping = true
    await this.children.stop(2500)
    for (const end of this.ends.splice(0).reverse()) await end()
  }
}
