import { createReadStream } from 'node:fs'

import { type Entry, extract } from 'tar-stream'

/** The entries of a tar file in their order; whoever asks reads or drains each before the next. */
export async function* readArchive(file: string): AsyncGenerator<{ name: string; content: Entry }> {
  const source = createReadStream(file)
  const tar = extract()
  source.on('error', (error) => tar.destroy(error))
  source.pipe(tar)
  try {
    for await (const content of tar) {
      const { name, type } = content.header
      if (type !== 'file' || !isInside(name)) throw new Error(`it holds ${name}, which no backup of ours does`)
      yield { name, content }
    }
  } finally {
    source.destroy()
  }
}

// A name that leads out of the folder would let a forged file write anywhere.
const isInside = (name: string) =>
  !name.includes('\\') && name.split('/').every((word) => word !== '' && word !== '.' && word !== '..')
