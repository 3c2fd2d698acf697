import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aPublished, aWord, payload, requestAs } = await import('../helpers/house')
const { aMemberOf } = await import('../helpers/members')
const { ask } = await import('../helpers/databases')
const { logged } = await import('../helpers/logBook')
const { coordinatorOf, everybodyElse } = await import('../helpers/programme/applications')
const { anotherBranch } = await import('../helpers/programme/sessions')
const { aLine, csvOf, tried } = await import('../helpers/programme/lists')
const { listApplications } = await import('@/programme/board/listApplications')
const { carryOut } = await import('@/programme/imports/carryOut')
const { readImport } = await import('@/programme/imports/readImport')
const { tryImport } = await import('@/programme/imports/tryImport')
const { eraseMember } = await import('@/programme/members/eraseMember')
const { readFunnel } = await import('@/programme/figures/readFunnel')

const sql = <Row extends object>(statement: string, values: unknown[] = []) =>
  ask<Row>(process.env.DATABASE_URL ?? '', statement, values)
const branched = async () => {
  const branch = await anotherBranch()
  return { branch, req: await coordinatorOf(branch) }
}
const membersOf = (branch: string) =>
  sql<{ id: string; email: string | null }>('select id, email from members where branch_id = $1 order by created_at', [
    branch,
  ])
const verdicts = async (req: Awaited<ReturnType<typeof requestAs>>, lines: Record<string, string>[]) =>
  (await readImport(req, await tried(req, lines)))?.lines ?? []
const carry = (req: Awaited<ReturnType<typeof requestAs>>, list: string, isTold = false) =>
  carryOut(req, { import: list, isTold })

describe('a trial', () => {
  test('says of every line what becomes of it, and adds nobody', async () => {
    const { branch, req } = await branched()
    const member = await aMemberOf({ branch: await anotherBranch() })
    const ann = aLine({ Telephone: '0470 12 34 56' })
    const lines = await verdicts(req, [
      ann,
      aLine({ 'E-mail': ` ${member.email.toUpperCase()} ` }),
      aLine({ 'E-mail': ann['E-mail']! }),
      aLine({ 'E-mail': '', Telephone: '+32 470 12.34.56' }),
      aLine({ Role: 'boss', 'E-mail': '', Since: '31/02/2026', 'Consent how': 'by word' }),
    ])
    expect(lines).toMatchObject([
      { line: 2, verdict: 'add', person: { branch, state: 'ready', since: '2026-05-31', consentedOn: '2026-03-02' } },
      { line: 3, verdict: 'here', like: { by: 'email' } },
      { line: 4, verdict: 'here', like: { by: 'email', line: 2 } },
      { line: 5, verdict: 'here', like: { by: 'telephone', line: 2 } },
      {
        line: 6,
        verdict: 'wrong',
        faults: { role: 'roleWrong', email: 'contactMissing', since: 'dayWrong', consentHow: 'howWrong' },
      },
    ])
    expect(await membersOf(branch)).toEqual([])
    expect((await logged({ act: 'read', subject: 'members', document: member.id })).at(-1)?.actor).toBe(req.user?.id)
    const [kept] = await sql<{ lines: string }>('select lines from imports where staff_id = $1', [req.user?.id])
    expect(Buffer.from(kept?.lines ?? '', 'base64url').toString('latin1')).not.toContain('example.org')
  })

  test.each([
    ['a formula', { 'First name': '=HYPERLINK("http://x.example","Ann")' }, { firstName: 'formula' }],
    ['a formula that begins with a sign', { 'Last name': '-2+3+cmd|x' }, { lastName: 'formula' }],
    ['a control character', { 'Last name': 'De\u0007Wit' }, { lastName: 'signs' }],
    ['a name turned around', { 'Last name': '\u202Etiw' }, { lastName: 'signs' }],
    ['ten thousand characters', { 'First name': 'a'.repeat(10_000) }, { firstName: 'long' }],
    ['101 letters', { 'First name': 'a'.repeat(101) }, { firstName: 'nameLong' }],
    ['a name of signs', { 'First name': '🙂' }, { firstName: 'nameLetters' }],
    ['no name', { 'First name': ' ' }, { firstName: 'missing' }],
    ['half an address', { 'E-mail': 'ann@' }, { email: 'emailWrong' }],
    ['a number that cannot be called', { Telephone: '12' }, { telephone: 'telephoneWrong' }],
    ['a language that we do not write', { Language: 'de' }, { language: 'languageWrong' }],
    ['a branch of somebody else', { Branch: 'Atlantis' }, { branch: 'branchWrong' }],
    ['a state that nobody comes with', { State: 'refused' }, { state: 'stateWrong' }],
    ['a mentee in training', { Role: 'Mentee', State: 'in training' }, { state: 'mentorsOnly' }],
    ['a day to come', { Since: '2999-01-01' }, { since: 'dayToCome' }],
    ['a day long ago', { Since: '1.1.1999' }, { since: 'dayLongAgo' }],
    ['a sector that is not offered', { Sector: 'Alchemy' }, { sector: 'sectorWrong' }],
    ['no consent', { 'Consent on': '', 'Consent how': '' }, { consentDate: 'missing', consentHow: 'missing' }],
  ])('%s is a fault of its column', async (_, wrong, faults) => {
    const { req } = await branched()
    expect(await verdicts(req, [aLine(wrong)])).toMatchObject([{ verdict: 'wrong', faults }])
  })

  test('a name with a smile is taken as everywhere, and a list in French with older letters as well', async () => {
    const branch = await aPublished('branches', { fr: aWord('Antenne de Liège'), nl: aWord('Luik') })
    const sector = await payload.create({ collection: 'sectors', locale: 'fr', data: { name: aWord('Hôtellerie') } })
    const req = await coordinatorOf(branch, await anotherBranch())
    const name = (await payload.findByID({ collection: 'branches', id: branch, locale: 'fr' })).title
    const text = [
      'Consentement le;Consentement comment;prenom;NOM;E-mail;Tél.;Langue;Antenne;Rôle;État;Depuis;Secteur;Remarques',
      `1-3-2026;sur papier;Zoë;L’Œuf;zoe@example.org;;français;${name};mentee;Prête;2026-04-01;${sector.name};secret`,
    ].join('\r\n')
    const older = Buffer.from(text.replace('’', '\u0092').replace('Œ', '\u008C'), 'latin1')
    const answer = await tryImport(req, older)
    const found = answer.ok ? await readImport(req, answer.id) : undefined
    expect(found?.lines).toMatchObject([
      { verdict: 'add', person: { firstName: 'Zoë', lastName: 'L’Œuf', branch, language: 'fr', sector: sector.id } },
    ])
    expect(found?.ignored).toEqual(['Remarques'])
    expect(JSON.stringify(found)).not.toContain('secret')
    expect(await verdicts(req, [aLine({ Branch: '' })])).toMatchObject([{ faults: { branch: 'missing' } }])
    const [single] = await verdicts((await branched()).req, [aLine({ 'First name': 'Ann 🙂' })])
    expect(single).toMatchObject({ verdict: 'add', person: { firstName: 'Ann 🙂' } })
  })

  test.each([
    ['nothing at all', Buffer.alloc(0), { reason: 'empty' }],
    ['a heading alone', Buffer.from(csvOf([aLine()]).toString().split('\r\n')[0]!), { reason: 'empty' }],
    ['more than a megabyte', Buffer.alloc(1_000_001, 'a'), { reason: 'large' }],
    ['a spreadsheet', Buffer.from('504b030414000600080000002100', 'hex'), { reason: 'notText' }],
    ['a text in two bytes a letter', Buffer.from('\uFEFFRole;First name', 'utf16le'), { reason: 'notText' }],
    ['1,001 lines', csvOf(Array.from({ length: 1001 }, () => aLine())), { reason: 'long' }],
    ['a quotation mark without end', Buffer.from('Role;First name\nmentor;"Ann'), { reason: 'quotes' }],
    ['other columns', Buffer.from('Role;Name\nmentor;Ann'), { reason: 'columnsMissing' }],
    [
      'a column twice',
      Buffer.from(csvOf([aLine()]).toString().replace('Telephone', 'GSM').replace('Sector', 'Phone')),
      { reason: 'columnTwice', columns: ['telephone'] },
    ],
  ])('%s is refused with its reason', async (_, bytes, refusal) => {
    const { req } = await branched()
    expect(await tryImport(req, bytes)).toMatchObject({ ok: false, ...refusal })
  })

  test('is for coordinators with a branch, and read by whoever tried it for an hour', async () => {
    const { req } = await branched()
    const [elsewhere, ...others] = await everybodyElse()
    for (const other of others)
      expect(await tryImport(other, csvOf([aLine()]))).toEqual({ ok: false, reason: 'unknown' })
    const list = await tried(req, [aLine()])
    for (const other of [elsewhere!, ...others]) {
      expect(await readImport(other, list)).toBeUndefined()
      expect(await carry(other, list)).toEqual({ ok: false, reason: 'gone' })
    }
    await sql(`update imports set expires_at = now() where id = $1`, [list])
    expect(await readImport(req, list)).toBeUndefined()
    expect(await carry(req, list)).toEqual({ ok: false, reason: 'gone' })
    await sql(`update graphile_worker._private_jobs set run_at = now() where payload->>'import' = $1`, [list])
    await workQueue()
    expect(await sql('select from imports where id = $1', [list])).toEqual([])
  })

  test('of another list takes the place of one that was not carried out', async () => {
    const { req } = await branched()
    const first = await tried(req, [aLine()])
    await tried(req, [aLine()])
    expect(await readImport(req, first)).toBeUndefined()
    expect(await carry(req, first)).toEqual({ ok: false, reason: 'gone' })
  })
})

describe('carrying a list out', () => {
  test('adds whoever it said, where they stand and since when, each in the log, and forgets the list', async () => {
    const { branch, req } = await branched()
    const sector = await payload.create({ collection: 'sectors', locale: 'en', data: { name: aWord('Care') } })
    const list = await tried(req, [
      aLine({ Sector: sector.name!, Telephone: '0470123499' }),
      aLine({ State: 'wrong' }),
      aLine({ Role: 'mentee', State: 'applied' }),
    ])
    expect(await carry(req, list)).toEqual({ ok: true, added: 2 })
    const [mentor, mentee, ...more] = await membersOf(branch)
    expect(more).toEqual([])
    const [application] = await sql<{ id: string }>(
      `select application.id, state, consent_version, consented_at::date::text as consented, submitted_at::date::text as sent,
        (select sectors_id from applications_rels where parent_id = application.id and path = 'sectors') as sector
      from applications application where member_id = $1`,
      [mentor?.id],
    )
    expect(application).toMatchObject({ state: 'ready', consent_version: 'on paper', sector: sector.id })
    const moves = await sql(
      `select "from", "to", actor_id as actor, (at at time zone 'Europe/Brussels')::date::text as at from application_moves where application_id = $1`,
      [application?.id],
    )
    expect(moves).toEqual([{ from: null, to: 'ready', actor: req.user?.id, at: '2026-05-31' }])
    for (const document of [mentor!.id, mentee!.id, application!.id]) {
      const [entry] = await logged({ act: 'create', document })
      expect(entry).toMatchObject({ actor: req.user?.id, why: 'from a list' })
    }
    expect(await readImport(req, list)).toBeUndefined()
    expect(await sql('select lines, added::int from imports where id = $1', [list])).toEqual([
      { lines: null, added: 2 },
    ])
    expect(await listApplications(req)).toMatchObject([
      { group: 'submitted' },
      { group: 'ready', waiting: [{ quiet: 0 }] },
    ])
    for (const { shown } of await readFunnel(req, new Date()))
      for (const { days } of shown.steps) expect(Number(days ?? 0)).toBeGreaterThanOrEqual(0)
  })

  test('sent twice counts once, and twice at the same moment too', async () => {
    const { branch, req } = await branched()
    const list = await tried(req, [aLine()])
    const again = await requestAs(req.user)
    expect(await Promise.all([carry(req, list), carry(again, list)])).toEqual([
      { ok: true, added: 1 },
      { ok: true, added: 1 },
    ])
    expect(await membersOf(branch)).toHaveLength(1)
  })

  test('of the same list by two coordinators at once adds nobody twice', async () => {
    const { branch, req } = await branched()
    const other = await coordinatorOf(branch)
    const lines = Array.from({ length: 300 }, (_, index) =>
      aLine({ 'E-mail': '', Telephone: `0471 ${200_000 + index}` }),
    )
    const [mine, theirs] = [await tried(req, lines), await tried(other, lines)]
    const answers = await Promise.all([carry(req, mine), carry(other, theirs)])
    expect(answers).toContainEqual({ ok: true, added: 300 })
    expect(answers).toContainEqual({ ok: false, reason: 'changed' })
    expect(await membersOf(branch)).toHaveLength(300)
    const late = answers[0]?.ok ? await readImport(other, theirs) : await readImport(req, mine)
    expect(late?.lines.every(({ verdict }) => verdict === 'here')).toBe(true)
  })

  test('is refused where a branch is not theirs any more, and where nobody is to be added', async () => {
    const { req } = await branched()
    expect(await carry(req, await tried(req, [aLine({ State: '' })]))).toEqual({ ok: false, reason: 'nobody' })
    const list = await tried(req, [aLine()])
    const user = { ...(req.user as object), branches: [await anotherBranch()] }
    expect(await carry(await requestAs(user as never), list)).toEqual({ ok: false, reason: 'gone' })
  })

  test('of a thousand lines takes one commit and a short while', async () => {
    const { branch, req } = await branched()
    const list = await tried(
      req,
      Array.from({ length: 1000 }, () => aLine()),
    )
    const begun = Date.now()
    expect(await carry(req, list, true)).toEqual({ ok: true, added: 1000 })
    expect(Date.now() - begun).toBeLessThan(15_000)
    expect(await membersOf(branch)).toHaveLength(1000)
    await sql(`delete from graphile_worker._private_jobs where payload->>'member' is not null`)
  })

  test('tells people of their page in their own language, if it is wished', async () => {
    const { branch, req } = await branched()
    const [silent, told] = [aLine(), aLine({ Language: 'Frans', 'First name': 'Élise' })]
    await carry(req, await tried(req, [silent]))
    await carry(req, await tried(req, [told, aLine({ 'E-mail': '', Telephone: '0471 00 11 33' })]), true)
    await workQueue()
    const about = (email = '') => letters.filter(({ to }) => JSON.stringify(to).includes(email))
    expect(about(silent['E-mail'])).toEqual([])
    expect(about(told['E-mail'])).toHaveLength(1)
    expect(about(told['E-mail'])[0]?.text).toMatch(/Bonjour Élise[\s\S]*\/fr\/portail\/connexion/)
    const people = await membersOf(branch)
    const [{ count } = { count: 0 }] = await sql<{ count: number }>(
      'select count(*)::int from sent_messages where member_id = any($1)',
      [people.map(({ id }) => id)],
    )
    expect(count).toBe(1)
  })

  test('leaves people who can be erased as all others', async () => {
    const { branch, req } = await branched()
    await carry(req, await tried(req, [aLine()]))
    const [found] = await membersOf(branch)
    const member = {
      ...found,
      role: 'mentor',
      branch,
      signIn: '',
      actor: null,
      telephone: null,
      firstName: 'Ann',
      lastName: 'x',
      language: 'nl',
    }
    await eraseMember(await requestAs(null), member as never)
    expect(await membersOf(branch)).toEqual([])
    expect(await sql('select from applications where branch_id = $1', [branch])).toEqual([])
  })
})
