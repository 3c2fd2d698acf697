import config from '@payload-config'
import { handleEndpoints } from 'payload'

import type { Actor } from './actors'
import type { Subject, Ways } from './localDoor'
import type { File, Sample } from './samples'

type Body = { errors?: unknown[]; docs?: unknown[]; totalDocs?: number }

/** Each address of Payload's REST under which one may do something with a document, asked with real requests. */
export function restDoor(actor: Actor, { slug, id, sample, version }: Subject): Record<string, Ways> {
  const at = `/api/${slug}`
  const one = `where[id][equals]=${id}`
  const ask = (method: string, path: string, body?: BodyInit) => askRest(actor, { method, path, body })
  const reaches = async (asked: ReturnType<typeof ask>) => (await asked) !== false
  const finds = async (asked: ReturnType<typeof ask>) => {
    const answer = await asked
    return answer !== false && (answer.totalDocs ?? answer.docs?.length ?? 0) > 0 && !answer.errors?.length
  }
  // Payload's addresses for one preference name its key, and always mean one's own.
  const hasOwnKeys = slug === 'payload-preferences'
  const change = () => JSON.stringify(sample().change)
  return {
    read: {
      list: () => finds(ask('GET', `${at}?${one}`)),
      ...(hasOwnKeys ? {} : { open: () => reaches(ask('GET', `${at}/${id}`)) }),
      ...(hasOwnKeys ? {} : { count: () => finds(ask('GET', `${at}/count?${one}`)) }),
    },
    create: { create: () => reaches(ask('POST', at, bodyOf(sample()))) },
    change: {
      update: () => reaches(ask('PATCH', `${at}/${id}`, change())),
      updateMany: () => finds(ask('PATCH', `${at}?${one}`, change())),
      ...(version && { restore: () => reaches(ask('POST', `${at}/versions/${version}`)) }),
    },
    delete: hasOwnKeys
      ? { deleteMany: () => finds(ask('DELETE', `${at}?${one}`)) }
      : { delete: () => reaches(ask('DELETE', `${at}/${id}`)) },
    versions: version
      ? {
          list: () => finds(ask('GET', `${at}/versions?where[parent][equals]=${id}`)),
          open: () => reaches(ask('GET', `${at}/versions/${version}`)),
        }
      : {},
  }
}

type Wish = { method: string; path: string; body?: BodyInit }

/** The answer of Payload's REST, or `false` where it refuses; what breaks is an error here, too. */
export async function askRest(
  { headers }: Pick<Actor, 'headers'>,
  { method, path, body }: Wish,
): Promise<Body | false> {
  const [pathname = '', search = ''] = path.split('?')
  const url = `http://localhost:3000${pathname}?${search}&locale=nl&depth=0`
  const json: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  const request = new Request(url, { method, body, headers: { ...headers, ...json } })
  const answer = await handleEndpoints({ config, request })
  if ([401, 403, 404, 501].includes(answer.status)) return false
  const said = (await answer.json()) as Body
  // A bulk change answers 400 when it was refused for each of its documents.
  if (!answer.ok && !said.docs) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`)
  return said
}

const bodyOf = ({ data, file }: Sample): BodyInit => (file ? formOf(data, file) : JSON.stringify(data))

function formOf(data: object, { name, mimetype, data: bytes }: File): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  return form
}
