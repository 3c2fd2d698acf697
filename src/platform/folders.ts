import path from 'node:path'

/** Where everything lives that must outlast a restart: database, uploads, keys. */
export const dataFolder = (): string => path.resolve(process.env.DATA_DIR ?? '.data')

export const uploadsFolder = (): string => path.join(dataFolder(), 'uploads')
