import path from 'node:path'

/** Where everything lives that must outlast a restart: database, uploads, keys. */
const dataFolder = (): string => path.resolve(process.env.DATA_DIR ?? '.data')

/** Where a file stands while it comes, before anybody has looked at it. */
export const incomingFolder = (): string => path.join(dataFolder(), 'incoming')

export const uploadsFolder = (): string => path.join(dataFolder(), 'uploads')
