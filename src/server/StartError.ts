/** Something a person can act on stands in the way; the message is the whole sentence they see. */
export class StartError extends Error {}
