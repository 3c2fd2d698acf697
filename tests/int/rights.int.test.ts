import config from '@payload-config'
import { beforeAll, describe, expect, test } from 'vitest'

import { aPublished, payload, reader } from '../helpers/house'
import { anInfoSession } from '../helpers/programme/sessions'
import { type Actor, aColleagueFor, aMember, aStranger, reqOf, staffColumns } from '../helpers/rights/actors'
import { adminDoor } from '../helpers/rights/adminDoor'
import { aGlobal, localGlobalDoor, restGlobalDoor } from '../helpers/rights/globalDoors'
import { answered, localDoor, type Ways } from '../helpers/rights/localDoor'
import { readRights, type Rights, type Row, type Scope, type Verb, verbs } from '../helpers/rights/readRights'
import { restDoor } from '../helpers/rights/restDoor'
import { aDocument, anEnrolment } from '../helpers/rights/samples'
import { Subjects, type Whose } from '../helpers/rights/subjects'

const rows = readRights()
const { collections, globals } = await config
const globalSlugs = globals.map(({ slug }) => String(slug))
const columns = [...staffColumns, 'member', 'stranger'] as const

const actors = {} as Record<(typeof columns)[number], Actor>
let subjects: Subjects

beforeAll(async () => {
  const nobody = { branch: '', colleague: '' }
  const [mine, other] = [await aDocument('branches', nobody), await aDocument('branches', nobody)]
  for (const column of staffColumns) actors[column] = await aColleagueFor(column, mine)
  Object.assign(actors, { member: await aMember(), stranger: aStranger() })
  const { user } = await aColleagueFor('trainer', other)
  const seats = { [mine]: await aSeat(mine), [other]: await aSeat(other) }
  subjects = new Subjects({ mine, other }, String(user?.id), seats)
})

/** A session of a branch and a booking in it, a member of that branch, and their application. */
async function aSeat(branch: string) {
  const session = await aDocument('info-sessions', { branch, colleague: '' })
  const booking = await aDocument('bookings', { branch, colleague: '', session })
  const member = await aDocument('members', { branch, colleague: '' })
  const application = await aDocument('applications', { branch, colleague: '', member })
  return { session, booking, member, application, ...(await anEnrolment({ branch, colleague: '', member })) }
}

test('every collection and every global has exactly one row, and every row is one of them', () => {
  const kept = [...collections.map(({ slug }) => String(slug)), ...globalSlugs]

  expect(rows.map(({ what }) => what).sort()).toEqual(kept.sort())
})

test('every row speaks of everybody', () => {
  for (const row of rows) expect(Object.keys(row.columns), row.what).toEqual([...columns, 'pages'])
})

const isGlobal = ({ what }: Row) => globalSlugs.includes(what)

describe.each(rows.filter((row) => !isGlobal(row)).map((row) => [row.what, row] as const))('at %s', (slug, row) => {
  test.each(columns)('%s gets through where the table says so, and nowhere else', async (column) => {
    const actor = actors[column]
    const rights = row.columns[column] ?? {}

    const wrong: string[] = []
    for (const whose of subjects.whosesOf(slug, actor))
      for (const verb of verbs) wrong.push(...(await tryCell({ slug, actor, whose, verb, scope: rights[verb] })))
    wrong.push(...(await tryAdmin(slug, actor, rights)))

    expect(wrong).toEqual([])
  })
})

describe.each(rows.filter(isGlobal).map((row) => [row.what, row] as const))('at the global %s', (slug, row) => {
  test.each(columns)('%s gets through where the table says so, and nowhere else', async (column) => {
    const [actor, rights] = [actors[column], row.columns[column] ?? {}]
    const global = await aGlobal(slug)
    const page = await (await adminOf(actor)).global(slug)
    const doors = { Local: localGlobalDoor(actor, global), REST: restGlobalDoor(actor, global) }

    const wrong: string[] = []
    for (const verb of ['read', 'change', 'versions'] as const) {
      for (const [door, ways] of Object.entries(doors))
        wrong.push(...(await tryWays(ways[verb] ?? {}, `${door} ${verb}`, Boolean(rights[verb]))))
      wrong.push(...differ(`menu ${verb}`, page.menu[verb], Boolean(rights[verb])))
      wrong.push(...differ(`page ${verb}`, page.page[verb], Boolean(rights[verb])))
    }

    expect(wrong).toEqual([])
  })
})

const admins = new Map<Actor, ReturnType<typeof adminDoor>>()

/** What the admin shows somebody, asked once. */
function adminOf(actor: Actor): ReturnType<typeof adminDoor> {
  const door = admins.get(actor) ?? adminDoor(actor)
  admins.set(actor, door)
  return door
}

type Cell = { slug: string; actor: Actor; whose: Whose; verb: Verb; scope: Scope | undefined }

/** One cell at the Local API and at REST: what got through though the table says no, or was refused though it says yes. */
async function tryCell({ slug, actor, whose, verb, scope }: Cell): Promise<string[]> {
  const allowed = mayReach(scope, whose)
  // A preference is always made for oneself, whomever it names: see below.
  if (slug === 'payload-preferences' && verb === 'create' && whose !== 'mine') return []
  const wrong: string[] = []
  for (const [name, door] of [['Local', localDoor] as const, ['REST', restDoor] as const]) {
    const mayGo = allowed && changesHands(slug, verb)
    const subject = await (mayGo ? subjects.fresh(slug, actor, whose) : subjects.shared(slug, actor, whose))
    wrong.push(...(await tryWays(door(actor, subject)[verb] ?? {}, `${name} ${verb} ${whose}`, allowed)))
  }
  return wrong
}

/** What is removed, and a lock that is taken over, is no longer what the next cell expects. */
const changesHands = (slug: string, verb: Verb): boolean =>
  verb === 'delete' || (verb === 'change' && slug === 'payload-locked-documents')

async function tryAdmin(slug: string, actor: Actor, rights: Rights): Promise<string[]> {
  const admin = await adminOf(actor)
  const list = admin.list(slug)
  const wrong = verbs.flatMap((verb) => differ(`list ${verb}`, list[verb], Boolean(rights[verb])))
  for (const whose of subjects.whosesOf(slug, actor)) {
    const page = await admin.page(slug, (await subjects.shared(slug, actor, whose)).id)
    for (const verb of ['read', 'change', 'delete'] as const)
      wrong.push(...differ(`page ${verb} ${whose}`, page[verb], mayReach(rights[verb], whose)))
  }
  return wrong
}

async function tryWays(ways: Ways, name: string, allowed: boolean): Promise<string[]> {
  const wrong: string[] = []
  for (const [way, go] of Object.entries(ways)) wrong.push(...differ(`${name} by ${way}`, await go(), allowed))
  return wrong
}

const differ = (what: string, isOpen: boolean, allowed: boolean): string[] =>
  isOpen === allowed ? [] : [`${what}: ${isOpen ? 'open' : 'refused'}, the table says ${allowed ? 'open' : 'refused'}`]

function mayReach(scope: Scope | undefined, whose: Whose): boolean {
  if (scope === 'others') return whose !== 'mine'
  if (scope === 'own' || scope === 'theirs') return whose === 'mine'
  return scope === 'all'
}

test('colleagues are let into the admin, members and strangers are not', async () => {
  for (const column of columns) {
    const isColleague = actors[column].user?.collection === 'staff'
    expect((await adminOf(actors[column])).isOpen, column).toBe(isColleague)
  }
  expect(payload.config.admin.user).toBe('staff')
})

test('a preference that names somebody else is made for oneself', async () => {
  const editor = actors.editor
  const data = { key: 'nav', value: {}, user: { relationTo: 'staff' as const, value: subjects.colleague } }

  const { user } = await payload.create({
    collection: 'payload-preferences',
    data,
    depth: 0,
    overrideAccess: false,
    req: await reqOf(editor),
  })

  expect(user).toEqual({ relationTo: 'staff', value: editor.user?.id })
})

test('a lock that is taken over is taken for oneself, whomever the request names', async () => {
  const { id } = await subjects.fresh('payload-locked-documents', actors.editor, 'another’s')
  const user = { relationTo: 'staff' as const, value: String(actors.director.user?.id) }

  const taken = await payload.update({
    collection: 'payload-locked-documents',
    id,
    data: { user },
    depth: 0,
    overrideAccess: false,
    req: await reqOf(actors.editor),
  })

  expect(taken).toMatchObject({ user: { value: actors.editor.user?.id }, globalSlug: 'banner' })
})

describe('the pages of the site', () => {
  test.each(rows.map((row) => [row.what, row.columns.pages?.read] as const))('show of %s: %s', async (slug, scope) => {
    if (globalSlugs.includes(slug)) {
      const shown = payload.findGlobal({ slug: slug as 'banner', overrideAccess: false, req: await reader('nl') })
      return expect(shown).resolves.toBeDefined()
    }
    const { id } = await subjects.shared(slug, actors.stranger, 'another’s')
    const show = async (where: string) => {
      const asked = { collection: slug as 'stories', overrideAccess: false, req: await reader('nl') } as const
      return answered(payload.find({ ...asked, where: { id: { equals: where } } }), ({ totalDocs }) => totalDocs === 1)
    }

    expect(await show(id)).toBe(scope === 'all')
    if (scope === 'announced') expect(await show((await anInfoSession()).id)).toBe(true)
    if (scope === 'published') expect(await show(await aPublished(slug as 'stories', { nl: slug }))).toBe(true)
  })
})
