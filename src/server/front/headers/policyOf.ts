import type { Door } from './doorOf'

export type About = {
  door: Door
  /** The content type; what is no HTML of a page is taken for a file. */
  type?: string
  /** Scripts of the page carry this word, and no other script runs; without it none does. */
  nonce?: string
  /** The address of the one module that a printed page has. */
  module?: string
  /** Hot reload evaluates scripts, writes styles into the page and listens on a socket. */
  dev?: boolean
}

type Policy = Record<string, string | undefined>

/** The content security policy of an answer (W3C, CSP Level 3): all that is not named is refused. */
export function policyOf(about: About): string {
  const policy = { ...chosen(about), 'base-uri': "'none'", 'frame-ancestors': "'none'" }
  return Object.entries({ 'default-src': "'none'", ...policy })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`.trim()]))
    .join('; ')
}

function chosen(about: About): Policy {
  const { door, type = 'text/html' } = about
  if (door === 'api' || door === 'word') return closed
  if (door === 'worker') return { 'connect-src': "'self'" } // A worker asks under its own policy, not its page's.
  if (door === 'file' || door === 'held' || !type.startsWith('text/html')) return fileOf(type)
  return door === 'admin' ? adminOf(about) : pageOf(about)
}

const closed: Policy = { 'form-action': "'none'" }

/** Nothing of a file acts. Older Chromium shows no PDF in a sandbox, and a PDF's own scripts have no page to act on. */
const fileOf = (type: string): Policy => ({
  ...closed,
  'style-src': "'unsafe-inline'", // How browsers lay out a picture or XML that is opened on its own.
  'img-src': "'self'",
  'media-src': "'self'",
  ...(type.startsWith('application/pdf') ? { 'object-src': "'self'" } : { sandbox: '' }),
})

/** Players of others load only when a reader presses play; nothing else comes from elsewhere, and no script stands inline. */
const pageOf = (about: About): Policy => ({
  'script-src': scriptsOf(about),
  'style-src': about.dev ? "'self' 'unsafe-inline'" : "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': connectionsOf(about), // Nothing on a printed page connects; tools that examine it ask for robots.txt.
  'media-src': "'self'",
  'worker-src': about.door === 'desk' ? "'self'" : undefined,
  'frame-src': 'https://www.youtube-nocookie.com https://player.vimeo.com',
  'form-action': "'self'",
})

/** As tight as the admin goes (docs/security.md): its editor and its selects write styles into the page. */
const adminOf = (about: About): Policy => ({
  'script-src': scriptsOf(about),
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': connectionsOf(about),
  'media-src': "'self' blob:",
  'form-action': "'self'",
})

/** Browsers that know 'strict-dynamic' do without 'self'; Safari 14 needs it. */
function scriptsOf({ nonce, module, dev }: About): string {
  if (!nonce) return module ? "'self'" : "'none'"
  return `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`
}

const connectionsOf = ({ dev }: About) => (dev ? "'self' ws:" : "'self'")
