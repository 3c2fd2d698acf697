import { hiddenFields } from '../helpers/signIn'

/** What a form of a page carries unseen, as a browser without scripts would send it; the form is the one with this field. */
export async function printedForm(
  address: string,
  { field, from }: { field: string; from: string },
): Promise<[string, string][]> {
  const html = await (await fetch(address, { headers: { 'x-forwarded-for': from } })).text()
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((one) => one.includes(`name="${field}"`))
  if (!form) throw new Error(`No form with ${field} at ${address}`)
  return hiddenFields(`<main>${form}</main>`)
}
