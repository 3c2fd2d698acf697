// RFC 2606 keeps .invalid free for ever: no mail goes there, and each id gives one address.
export const nowhere = '@left.invalid'

/** Whether this address is the one that an emptied account has in place of its own. */
export const isEmptied = ({ email }: { email: string }): boolean => email.endsWith(nowhere)
