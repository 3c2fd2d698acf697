/** Whether a word may be asked of the database as an id (RFC 9562). */
export const isUuid = (word: string): boolean => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(word)
