import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { pack } from 'tar-stream'

/** A tar file that is written entry by entry; the last one, SHA256SUMS, is what `sha256sum -c` reads. */
export class ArchiveWriter {
  bytes = 0
  private readonly tar = pack()
  private readonly sums: string[] = []
  private readonly written: Promise<void>
  private readonly failure: Promise<never>

  constructor(file: string) {
    this.written = pipeline(this.tar, createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }))
    this.failure = new Promise((_, reject) => void this.written.catch(reject))
    this.failure.catch(() => undefined)
  }

  /** Adds a file as it is now; false when there is none any more. */
  async addFile(name: string, file: string): Promise<boolean> {
    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    if (!handle) return false
    try {
      const { size, mtime } = await handle.stat()
      const content = size ? handle.createReadStream({ end: size - 1, autoClose: false }) : Readable.from([])
      await this.add({ name, size, mtime, content })
    } finally {
      await handle.close()
    }
    return true
  }

  addBytes(name: string, bytes: string | Buffer): Promise<void> {
    const content = Buffer.from(bytes as string)
    return this.add({ name, size: content.length, mtime: new Date(), content: Readable.from([content]) })
  }

  /** Resolves when everything, the list of sums included, is on the disk. */
  async finish(): Promise<void> {
    await this.addBytes('SHA256SUMS', this.sums.join(''))
    this.tar.finalize()
    await this.written
  }

  /** Gives the file up. */
  async abandon(): Promise<void> {
    this.tar.destroy()
    await this.written.catch(() => undefined)
  }

  // A full disk ends the file's stream and not the entry's, which would wait for ever: so the two are raced.
  private async add({ name, size, mtime, content }: Entry): Promise<void> {
    const hash = createHash('sha256')
    const entry = this.tar.entry({ name, size, mtime, mode: 0o600 })
    const copied = pipeline(content, (source: AsyncIterable<Buffer>) => hashed(source, hash), entry)
    copied.catch(() => undefined)
    await Promise.race([copied, this.failure])
    this.bytes += size
    this.sums.push(`${hash.digest('hex')}  ${name}\n`)
  }
}

type Entry = { name: string; size: number; mtime: Date; content: Readable }

async function* hashed(source: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
}
