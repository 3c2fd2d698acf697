import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

type Account = { email: string; password: string }

/** Signs in at the desk's door; gives the cookie, or nothing where the password alone does not open. */
export async function signIn(url: string, account: Account): Promise<string | undefined> {
  return (await knock(url, account)).cookie
}

/** What the desk's door does with a password that a browser without scripts sends. */
export async function knock(url: string, { email, password }: Account): Promise<{ cookie?: string; leadsTo?: string }> {
  const door = `${url}/en/desk/sign-in`
  const form = new FormData()
  for (const [name, value] of hiddenFields(await (await fetch(door)).text())) form.append(name, value)
  form.set('email', email)
  form.set('password', password)
  const answer = await fetch(door, {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  return {
    cookie: cookies.find((cookie) => /duo-staff=./.test(cookie)),
    leadsTo: answer.headers.get('location') ?? undefined,
  }
}

/** The fields by which a form without scripts says which action it is for. */
export function hiddenFields(html: string): [string, string][] {
  const found: [string, string][] = []
  const walk = (node: Tree.ChildNode | Tree.DocumentFragment): void => {
    const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [])
    if (node.nodeName === 'input' && attributes.get('type') === 'hidden')
      found.push([attributes.get('name') ?? '', attributes.get('value') ?? ''])
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parseFragment(html.slice(html.indexOf('<main'), html.indexOf('</main>'))))
  return found
}
