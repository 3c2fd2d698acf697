import { createHash, randomBytes } from 'node:crypto'

/** What a browser or a letter holds: 256 random bits. The database keeps `hashOf` it only. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
