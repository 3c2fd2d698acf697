import type { Actor } from './actors'
import type { Subject } from './localDoor'
import { aDocument, type Owner, sampleOf } from './samples'
import { payload } from '../house'

export type Whose = 'mine' | 'another’s'

/** Collections in which it matters whose a document is. */
const owned = ['staff', 'payload-preferences', 'payload-locked-documents']
const ofBranches = [
  ...['stories', 'news', 'events', 'branches'],
  ...['info-sessions', 'bookings', 'access-needs', 'calls', 'members', 'applications'],
  ...['course-runs', 'course-dates'],
]

type Branches = { mine: string; other: string }
/** A session and a booking in it, a member, and their seat in a run of a course, of each branch. */
type Seats = Record<string, Omit<Owner, 'branch' | 'colleague'> | undefined>

/** The documents that the matrix is tried on; what nobody removes is shared between cells. */
export class Subjects {
  readonly #known = new Map<string, Promise<Subject>>()

  constructor(
    readonly branches: Branches,
    readonly colleague: string,
    readonly seats: Seats = {},
  ) {}

  whosesOf(slug: string, { user }: Actor): Whose[] {
    if (ofBranches.includes(slug)) return ['mine', 'another’s']
    return owned.includes(slug) && user?.collection === 'staff' ? ['mine', 'another’s'] : ['another’s']
  }

  /** A document that stays. */
  shared(slug: string, actor: Actor, whose: Whose): Promise<Subject> {
    const owner = this.#ownerOf(actor, whose)
    const key = `${slug} ${ofBranches.includes(slug) ? owner.branch : owner.colleague}`
    const known = this.#known.get(key) ?? this.#aSubject(slug, owner, this.#standing(slug, owner))
    this.#known.set(key, known)
    return known
  }

  /** A document that may go. */
  fresh(slug: string, actor: Actor, whose: Whose): Promise<Subject> {
    return this.#aSubject(slug, this.#ownerOf(actor, whose))
  }

  #ownerOf({ user }: Actor, whose: Whose): Owner {
    const isMine = whose === 'mine'
    const branch = isMine ? this.branches.mine : this.branches.other
    return {
      branch,
      ...this.seats[branch],
      colleague: isMine && user ? String(user.id) : this.colleague,
    }
  }

  #standing(slug: string, { branch, colleague }: Owner): string | undefined {
    if (slug === 'branches') return branch
    return slug === 'staff' ? colleague : undefined
  }

  async #aSubject(slug: string, owner: Owner, standing?: string): Promise<Subject> {
    const id = standing ?? (await aDocument(slug, owner))
    return { slug, id, sample: () => sampleOf(slug, owner), version: await newestVersion(slug, id) }
  }
}

async function newestVersion(slug: string, id: string): Promise<string | undefined> {
  const collection = slug as 'stories'
  if (!payload.collections[collection].config.versions) return undefined
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1, depth: 0 })
  return docs[0] && String(docs[0].id)
}
