/** One tap at the door, kept on the phone until the house has heard of it. */
export type Tap = { id: string; session: string; booking: string; act: string; at: number }

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open('door', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('taps', { keyPath: 'id' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('No store'))
  })

/** Does something with the taps, and is done only once the phone has written it down. */
async function withTaps<T>(mode: IDBTransactionMode, work: (taps: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open()
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('taps', mode)
    const asked = work(transaction.objectStore('taps'))
    transaction.oncomplete = () => {
      db.close()
      resolve(asked.result)
    }
    transaction.onerror = () => reject(transaction.error ?? new Error('Not stored'))
  })
}

export const keepTap = (tap: Tap) => withTaps('readwrite', (taps) => taps.put(tap))

export const dropTap = (id: string) => withTaps('readwrite', (taps) => taps.delete(id))

/** What is kept of one session, the first tap first. */
export async function listTaps(session: string): Promise<Tap[]> {
  const all = await withTaps<Tap[]>('readonly', (taps) => taps.getAll() as IDBRequest<Tap[]>)
  return all.filter((tap) => tap.session === session).sort((one, other) => one.at - other.at)
}
