import type { en } from './en'

/** Every key that English has, with any words: a locale that misses one does not compile. */
export type Messages = Words<typeof en>

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
