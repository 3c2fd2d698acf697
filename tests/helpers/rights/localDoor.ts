import type { CollectionSlug } from 'payload'

import { payload } from '../house'

import { type Actor, reqOf } from './actors'
import type { Sample } from './samples'

export type Ways = Record<string, () => Promise<boolean>>
export type Subject = { slug: string; id: string; sample: () => Sample; version?: string }

/** Each way through the Local API, with access asked for, in which one may do something with a document. */
export function localDoor(actor: Actor, { slug, id, sample, version }: Subject): Record<string, Ways> {
  const ask = async <T>(use: (asked: Asked) => Promise<T>, reaches: (answer: T) => boolean = () => true) => {
    const req = await reqOf(actor)
    return answered(use({ collection: slug as 'stories', overrideAccess: false, depth: 0, req }), reaches)
  }
  const where = { id: { equals: id } }
  return {
    read: {
      find: () =>
        ask(
          (asked) => payload.find({ ...asked, where }),
          ({ totalDocs }) => totalDocs === 1,
        ),
      findByID: () => ask((asked) => payload.findByID({ ...asked, id })),
      count: () =>
        ask(
          (asked) => payload.count({ ...asked, where }),
          ({ totalDocs }) => totalDocs === 1,
        ),
    },
    create: { create: () => ask((asked) => payload.create({ ...asked, ...filled(sample()) })) },
    change: {
      update: () => ask((asked) => payload.update({ ...asked, id, data: sample().change })),
      updateMany: () => ask((asked) => payload.update({ ...asked, where, data: sample().change }), reachesOne),
      ...(version && { restore: () => ask((asked) => payload.restoreVersion({ ...asked, id: version })) }),
    },
    delete: { delete: () => ask((asked) => payload.delete({ ...asked, id })) },
    versions: version
      ? {
          find: () =>
            ask(
              (asked) => payload.findVersions({ ...asked, where: { parent: where.id } }),
              ({ totalDocs }) => totalDocs > 0,
            ),
          findByID: () => ask((asked) => payload.findVersionByID({ ...asked, id: version })),
        }
      : {},
  }
}

type Asked = {
  collection: CollectionSlug & 'stories'
  overrideAccess: false
  depth: 0
  req: Awaited<ReturnType<typeof reqOf>>
}

const filled = ({ data, file }: Sample) => ({ data, file })

const reachesOne = ({ docs, errors }: { docs: unknown[]; errors: unknown[] }): boolean =>
  docs.length === 1 && errors.length === 0

/** Whether somebody got through: no is an answer, anything that breaks is not. */
export async function answered<T>(asked: Promise<T>, reaches: (answer: T) => boolean): Promise<boolean> {
  try {
    return reaches(await asked)
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 401 || status === 403 || status === 404) return false
    throw error
  }
}
