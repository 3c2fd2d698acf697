import type { Standing } from '@/programme/attendance/readAttendance'
import type { Word } from '@/programme/attendance/readWords'

/** A word that waits on this phone for its line, whose it is, and at which door it was said. */
export type KeptWord = Omit<Word, 'at'> & { id?: number; at: string; session: string; by: string }

const stores = { words: { keyPath: 'id', autoIncrement: true }, standings: { keyPath: 'session' } } as const
type Store = keyof typeof stores
type Standings = { session: string; people: Standing[] }

/** Keeps a word until it is sent: only what was pressed, at which booking and when, never a name. */
export const keepWord = (word: KeptWord) => inStore('words', 'readwrite', (store) => store.add(word))

/** The words of one colleague at one door that are not sent yet, in the order in which they were said. */
export async function listWords({ session, by }: Pick<KeptWord, 'session' | 'by'>): Promise<KeptWord[]> {
  const all = await inStore<KeptWord[]>('words', 'readonly', (store) => store.getAll())
  return all.filter((word) => word.session === session && word.by === by)
}

export async function dropWords(words: KeptWord[]): Promise<void> {
  for (const { id } of words) if (id !== undefined) await inStore('words', 'readwrite', (store) => store.delete(id))
}

/** Keeps what held of everybody when the house last answered. */
export const keepStandings = (kept: Standings) => inStore('standings', 'readwrite', (store) => store.put(kept))

export async function readStandings(session: string): Promise<Standing[]> {
  const kept = await inStore<Standings | undefined>('standings', 'readonly', (store) => store.get(session))
  return kept?.people ?? []
}

export const dropStandings = () => inStore('standings', 'readwrite', (store) => store.clear())

async function inStore<T>(name: Store, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest) {
  const db = await open()
  try {
    return (await settled(work(db.transaction(name, mode).objectStore(name)))) as T
  } finally {
    db.close()
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open('door', 1)
  opening.onupgradeneeded = () => {
    for (const [name, options] of Object.entries(stores)) opening.result.createObjectStore(name, options)
  }
  return settled(opening)
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The phone keeps nothing'))
  })
