type Rest = (request: Request, context: { params: Promise<{ slug?: string[] }> }) => Promise<Response>

/** A door of Payload's REST that answers 400 in words to an address that the database cannot be asked about. */
export const readable =
  (rest: Rest): Rest =>
  (request, context) =>
    isReadable(new URL(request.url)) ? rest(request, context) : Promise.resolve(refusal())

const isReadable = ({ pathname, searchParams }: URL): boolean =>
  !/%00/.test(pathname) &&
  ![...searchParams].flat().some((word) => word.includes('\0')) &&
  ['page', 'limit', 'depth'].every((name) => Math.abs(Number(searchParams.get(name) ?? 0)) <= 100_000)

const refusal = () => Response.json({ errors: [{ message: 'This address cannot be read.' }] }, { status: 400 })
