import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { openMailbox, workQueue } from '../helpers/mailbox'

const letters = await openMailbox()
const { aNewColleague, payload, requestAs } = await import('../helpers/house')
const { aMemberOf, memberCookie, signedInAs } = await import('../helpers/members')
const { logged } = await import('../helpers/logBook')
const { aBranch, anotherBranch } = await import('../helpers/programme/sessions')
const { ask } = await import('../helpers/databases')
const { actAsMember } = await import('@/people/members/actAsMember')
const { askEntry } = await import('@/people/members/askEntry')
const { enterByCode, enterByLink } = await import('@/people/members/enter')
const { closeMemberDoor, listMemberDoors } = await import('@/people/members/memberDoors')
const { readMember } = await import('@/people/members/readMember')
const { correctMember } = await import('@/programme/members/correctMember')
const { readSignIn } = await import('@/people/signIn/readSignIn')
const { cookieName } = await import('@/people/signIn/cookies')

const branch = await aBranch()
const sql = (statement: string, values: unknown[] = []) => ask(process.env.DATABASE_URL ?? '', statement, values)
let street = 0
const aVisitor = () => ({ address: `203.0.113.${++street % 250}`, device: 'Firefox, Linux' })
const visiting = () => ({ remember: false, visitor: aVisitor() })
const nobody = () => requestAs(null)

async function askFor(email: string): Promise<string> {
  const answer = await askEntry(await nobody(), { email, address: aVisitor().address })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.asked
}

/** The link's token and the six digits of the newest letter to somebody. */
async function letterTo(email: string) {
  await workQueue()
  const letter = letters.filter(({ to }) => [to].flat().some((one) => one?.text === email)).at(-1)
  const digits = /(?<!\d)\d{6}(?!\d)/.exec(letter?.text ?? '')?.[0] ?? ''
  return { subject: letter?.subject, token: /\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '', digits }
}
const whoIs = async (answer: { ok: boolean; token?: string }) =>
  answer.token ? (await readMember(payload, memberCookie(answer.token)))?.id : undefined
const byCode = async (typed: { asked?: string; email?: string; code: string }) =>
  enterByCode(await nobody(), { ...typed, ...visiting() })
const byLink = async (token: string) => enterByLink(await nobody(), { token, ...visiting() })

describe('the letter that lets a member in', () => {
  test.each([
    ['fr', 'Ouvrez votre espace DUO for a JOB'],
    ['nl', 'Open je pagina bij DUO for a JOB'],
    ['en', 'Open your page at DUO for a JOB'],
  ] as const)('comes in %s, and its link opens once', async (language, subject) => {
    const { id, email } = await aMemberOf({ branch, language })
    await askFor(`  ${email.toUpperCase()} `)
    const letter = await letterTo(email)
    expect(letter.subject).toBe(subject)
    const answer = await byLink(letter.token)
    expect(await whoIs(answer)).toBe(id)
    expect(await byLink(letter.token)).toEqual({ ok: false, reason: 'expired' })
    expect(await logged({ document: id, act: 'sign-in' })).toMatchObject([{ by: 'member', actor: id }])
  })

  test('has six digits that work in the browser that asked, and in any other with the address', async () => {
    const { id, email } = await aMemberOf({ branch })
    const asked = await askFor(email)
    const first = await letterTo(email)
    expect(await whoIs(await byCode({ asked, code: ` ${first.digits.slice(0, 3)} ${first.digits.slice(3)}` }))).toBe(id)
    await askFor(email)
    const second = await letterTo(email)
    expect(second.digits).not.toBe(first.digits)
    expect(await byCode({ email, code: first.digits })).toEqual({ ok: false, reason: 'wrong' })
    expect(await whoIs(await byCode({ email, code: second.digits }))).toBe(id)
  })

  test('goes to the new address once a colleague has changed it, and what the old one opened is shut', async () => {
    const { id, email } = await aMemberOf({ branch, language: 'en' })
    const { read } = await signedInAs(id)
    await askFor(email)
    const old = await letterTo(email)
    const colleague = await aNewColleague({ roles: ['coordinator'], branches: [branch] })
    const member = { ...(await read())!, actor: colleague.id }
    const next = `${randomUUID()}@example.org`
    const typed = { firstName: member.firstName, lastName: member.lastName, telephone: '', language: 'en' }
    expect(await correctMember(await nobody(), member, { ...typed, email: next })).toEqual({ ok: true })

    expect((await letterTo(next)).subject).toBe('Your new e-mail address')
    expect((await letterTo(email)).subject).toBe('Your e-mail address was changed')
    expect(await read()).toBeUndefined()
    expect(await byLink(old.token)).toEqual({ ok: false, reason: 'expired' })
    await askFor(next)
    expect(await whoIs(await byLink((await letterTo(next)).token))).toBe(id)
  })

  test('lets five wrong codes pass; the right one comes too late after that, and the link still opens', async () => {
    const { id, email } = await aMemberOf({ branch })
    const asked = await askFor(email)
    const { digits, token } = await letterTo(email)
    const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
    for (let n = 0; n < 5; n++) expect(await byCode({ asked, code: wrong })).toEqual({ ok: false, reason: 'wrong' })
    expect(await byCode({ asked, code: digits })).toEqual({ ok: false, reason: 'expired' })
    expect(await logged({ document: id, act: 'sign-in-refused' })).toHaveLength(5)
    expect(await whoIs(await byLink(token))).toBe(id)
  })

  test('guessed at from elsewhere waits after five tries, and spends none of whoever asked', async () => {
    const { id, email } = await aMemberOf({ branch })
    const asked = await askFor(email)
    const { digits } = await letterTo(email)
    const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
    for (let n = 0; n < 5; n++) expect(await byCode({ email, code: wrong })).toEqual({ ok: false, reason: 'wrong' })
    expect(await byCode({ email, code: digits })).toMatchObject({ ok: false, reason: 'wait' })
    expect(await whoIs(await byCode({ asked, code: digits }))).toBe(id)
  })

  test('whose digits were burnt where they were asked for opens nothing elsewhere', async () => {
    const { id, email } = await aMemberOf({ branch })
    const asked = await askFor(email)
    const { digits, token } = await letterTo(email)
    const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')
    for (let n = 0; n < 5; n++) await byCode({ asked, code: wrong })
    expect(await byCode({ email, code: digits })).toEqual({ ok: false, reason: 'wrong' })
    expect(await whoIs(await byLink(token))).toBe(id)
  })

  test('is guessed at one by one: a try elsewhere is at the newest letter, and at no other', async () => {
    const { id, email } = await aMemberOf({ branch })
    await askFor(email)
    const first = await letterTo(email)
    await askFor(email)
    const second = await letterTo(email)
    expect(await byCode({ email, code: first.digits })).toEqual({ ok: false, reason: 'wrong' })
    expect(await whoIs(await byCode({ email, code: second.digits }))).toBe(id)
  })

  test('opens nothing after ten minutes', async () => {
    const { email } = await aMemberOf({ branch })
    const asked = await askFor(email)
    const { digits, token } = await letterTo(email)
    await sql(
      `update member_keys set expires_at = now() - interval '1 second'
      where member_id = (select id from members where email = $1)`,
      [email],
    )
    expect(await byLink(token)).toEqual({ ok: false, reason: 'expired' })
    expect(await byCode({ asked, code: digits })).toEqual({ ok: false, reason: 'expired' })
    expect(await byCode({ email, code: digits })).toEqual({ ok: false, reason: 'wrong' })
  })

  test('pressed ten times at the same moment signs in once', async () => {
    const { email } = await aMemberOf({ branch })
    await askFor(email)
    const { token } = await letterTo(email)
    const answers = await Promise.all(Array.from({ length: 10 }, () => byLink(token)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('is asked for by a stranger to no other answer, and goes to nobody', async () => {
    const email = `${randomUUID()}@example.org`
    const asked = await askFor(email)
    expect(asked).toHaveLength(43)
    expect((await letterTo(email)).token).toBe('')
    expect(await byCode({ asked, code: '123456' })).toEqual({ ok: false, reason: 'wrong' })
    expect(await byCode({ email, code: '123456' })).toEqual({ ok: false, reason: 'wrong' })
  })

  test('is written five times in an hour to one address, known or not', async () => {
    for (const email of [(await aMemberOf({ branch })).email, `${randomUUID()}@example.org`]) {
      for (let n = 0; n < 5; n++) await askFor(email)
      const sixth = await askEntry(await nobody(), { email, address: aVisitor().address })
      expect(sixth).toMatchObject({ ok: false, reason: 'wait' })
    }
  })
})

describe('a sign-in of a member', () => {
  test('is listed and closed by its own member only', async () => {
    const [mine, theirs] = [await aMemberOf({ branch }), await aMemberOf({ branch })]
    const [here, phone, other] = [await signedInAs(mine.id), await signedInAs(mine.id), await signedInAs(theirs.id)]
    const [me, them] = [(await here.read())!, (await other.read())!]
    const doors = await listMemberDoors(await nobody(), me)
    expect(doors).toHaveLength(2)
    expect(doors.filter(({ current }) => current)).toMatchObject([{ id: me.signIn }])
    await closeMemberDoor(await nobody(), them, doors[0]?.id)
    expect(await listMemberDoors(await nobody(), me)).toHaveLength(2)
    await closeMemberDoor(await nobody(), me, (await phone.read())?.signIn)
    expect(await phone.read()).toBeUndefined()
    expect((await here.read())?.id).toBe(mine.id)
  })

  test('opens nothing of the staff’s, whatever cookie it is sent as', async () => {
    const { id } = await aMemberOf({ branch })
    const { token } = await signedInAs(id)
    const headers = new Headers({ cookie: `${cookieName('sign-in')}=${token}; ${cookieName('member')}=${token}` })
    expect(await readSignIn({ headers, payload })).toEqual({ user: null })
    const { user } = await payload.auth({ headers })
    expect(user).toBeNull()
  })

  test('that another site made the browser send is nobody’s', async () => {
    const { id } = await aMemberOf({ branch })
    const { token } = await signedInAs(id)
    const headers = memberCookie(token)
    headers.set('origin', 'https://elsewhere.example')
    headers.set('host', 'localhost')
    expect(await readMember(payload, headers)).toBeUndefined()
  })
})

describe('a coordinator who acts for a member', () => {
  const acting = { why: 'has no e-mail, asked by telephone', device: 'Chrome, Windows' }

  test('opens the page of whoever has no e-mail, for an hour; the log names both and the reason', async () => {
    const { id } = await aMemberOf({ branch, telephone: '+32470998877' })
    const coordinator = await aNewColleague({ roles: ['coordinator'], branches: [branch] })
    const answer = await actAsMember(await requestAs(coordinator), { member: id, ...acting })
    const member = answer.ok ? await readMember(payload, memberCookie(answer.token)) : undefined
    expect(member).toMatchObject({ id, actor: coordinator.id })
    expect(await logged({ document: id, act: 'sign-in' })).toMatchObject([
      { by: 'staff', actor: coordinator.id, onBehalfOf: id, why: acting.why },
    ])
    expect(await listMemberDoors(await nobody(), member!)).toMatchObject([{ byColleague: true }])
  })

  test('stops being one as soon as they coordinate the branch no more', async () => {
    const { id } = await aMemberOf({ branch })
    const coordinator = await aNewColleague({ roles: ['coordinator'], branches: [branch] })
    const answer = await actAsMember(await requestAs(coordinator), { member: id, ...acting })
    expect(await whoIs(answer)).toBe(id)
    await payload.update({ collection: 'staff', id: coordinator.id, data: { branches: [await anotherBranch()] } })
    expect(await whoIs(answer)).toBeUndefined()
  })

  test.each([
    ['another branch', 'coordinator', false],
    ['an editor', 'editor', true],
    ['an administrator', 'administrator', true],
    ['a trainer', 'trainer', true],
  ] as const)('is refused: %s', async (_, role, here) => {
    const { id } = await aMemberOf({ branch })
    const colleague = await aNewColleague({ roles: [role], branches: [here ? branch : await anotherBranch()] })
    const req = await requestAs(colleague)
    expect(await actAsMember(req, { member: id, ...acting })).toEqual({ ok: false, reason: 'unknown' })
    expect(await actAsMember(req, { member: id, ...acting, why: ' ' })).toEqual({ ok: false, reason: 'noReason' })
  })
})

test('two members never share an address, and each can be reached', async () => {
  const { email } = await aMemberOf({ branch })
  await expect(aMemberOf({ branch, email })).rejects.toThrow()
  await expect(aMemberOf({ branch, email: 'Upper@example.org' })).rejects.toThrow()
  await expect(sql(`update members set email = null where email = $1`, [email])).rejects.toThrow()
})
