import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

import { readAttribute } from './readAttribute'

/** Says whether a browser acts on this script instead of keeping it as data (HTML, "prepare the script element"). */
export function isExecutable(script: Tree.Element): boolean {
  const type = readAttribute(script, 'type')?.split(';')[0]?.trim().toLowerCase()
  return !type || acted.has(type) || javascript.test(type)
}

const acted = new Set(['module', 'importmap', 'speculationrules'])

// The sixteen names of the MIME Sniffing standard.
const javascript =
  /^(application\/(x-)?(ecma|java)script|text\/(x-)?(ecma|java)script|text\/(javascript1\.[0-5]|jscript|livescript))$/
