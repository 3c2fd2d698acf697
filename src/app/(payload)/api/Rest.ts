/** One of Payload's doors, as Next calls it. */
export type Rest = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** What cannot be read is refused with 400 in words, before Payload stumbles over it. */
export const unreadable = (what: string): Response => Response.json({ errors: [{ message: what }] }, { status: 400 })
