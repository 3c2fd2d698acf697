import type { CollectionSlug, PayloadRequest } from 'payload'

/** Which demo key became which document; kept in the database, so that a second loading knows what is there. */
export class Register {
  private constructor(
    private readonly req: PayloadRequest,
    private readonly ids: Map<string, string>,
  ) {}

  static async open(req: PayloadRequest): Promise<Register> {
    const { docs } = await req.payload.find({ collection: 'demo-documents', pagination: false, depth: 0, req })
    return new Register(req, new Map(docs.map(({ kind, key, document }) => [`${kind}/${key}`, document])))
  }

  has = (kind: CollectionSlug, key: string): boolean => this.ids.has(`${kind}/${key}`)

  /** The id of a demo document; a key that stands for nothing is a mistake in the content, and is said. */
  id(kind: CollectionSlug, key: string): string {
    const id = this.ids.get(`${kind}/${key}`)
    if (!id) throw new Error(`The demo content names ${kind}/${key}, which does not exist`)
    return id
  }

  optional = (kind: CollectionSlug, key: string | undefined): string | undefined =>
    key ? this.id(kind, key) : undefined

  /** The kind and id of a key that may be of several kinds. */
  find(kinds: readonly CollectionSlug[], key: string): { relationTo: CollectionSlug; value: string } | undefined {
    const kind = kinds.find((candidate) => this.has(candidate, key))
    return kind && { relationTo: kind, value: this.id(kind, key) }
  }

  async add(kind: CollectionSlug, key: string, document: string, req = this.req): Promise<void> {
    const data = { kind, key, document }
    await req.payload.create({ collection: 'demo-documents', data, depth: 0, req })
    this.ids.set(`${kind}/${key}`, document)
  }
}
