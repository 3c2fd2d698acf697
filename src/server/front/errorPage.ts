import { createHash } from 'node:crypto'

import { en } from '@/messages/en'
import { fr } from '@/messages/fr'
import { nl } from '@/messages/nl'
import { type Locale, locales } from '@/platform/locales'

const words = { fr, nl, en }
const searchAt: Record<Locale, string> = { fr: '/fr/recherche', nl: '/nl/zoeken', en: '/en/search' }

type Trouble = { locale: Locale; status: 403 | 404 | 413 | 500 | 502 | 503; reference?: string }

/** The whole page for a failure, or for an address that leads nowhere; it fetches nothing, and stands when nothing else does. */
export function errorPage({ locale, status, reference }: Trouble): string {
  const { site } = words[locale]
  const { title, text: said } = troubleOf({ locale, status, reference })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)} – DUO for a JOB</title>
<style>${style}</style>
</head>
<body>
<header>
<a class="home" href="/${locale}">DUO for a JOB</a>
<nav aria-label="${text(site.languages)}">${locales
    .filter((other) => other !== locale)
    .map(languageLink)
    .join(' ')}</nav>
</header>
<main>
<h1>${text(title)}</h1>
<p>${text(said)}</p>
${reference ? `<p class="reference">${text(words[locale].errors.reference.replace('{id}', reference))}</p>` : ''}
<form action="${searchAt[locale]}" method="get" role="search">
<label for="q">${text(site.searchLabel)}</label>
<input id="q" name="q" type="search">
<button>${text(site.search)}</button>
</form>
<p><a href="/${locale}">${text(site.home)}</a></p>
</main>
</body>
</html>
`
}

/** What happened, in the reader's words: its name, and what they can do. */
export function troubleOf({ locale, status, reference }: Trouble): { title: string; text: string } {
  const { errors } = words[locale]
  if (status === 403) return { title: errors.foreignTitle, text: errors.foreignText }
  if (status === 404) return { title: errors.notFoundTitle, text: errors.notFoundText }
  if (status === 413) return { title: errors.largeTitle, text: errors.largeText }
  return { title: errors.errorTitle, text: reference ? errors.errorText : errors.awayText }
}

const languageLink = (locale: Locale) =>
  `<a href="/${locale}" lang="${locale}" hreflang="${locale}">${text(words[locale].site.languageNames[locale])}</a>`

const text = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The page's one style, by which its policy knows it (CSP Level 3, 2.3.1). */
export const styleHash = (): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`

const style = `
:root{color-scheme:light dark;--paper:#fff9f0;--ink:#241623;--link:#4b1d52;--edge:#5d4c5e;--button:#4b1d52;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#1b1220;--ink:#f7efe6;--link:#ffc53d;--edge:#c9b9c6;--button:#ffc53d;--on:#241623}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 system-ui,sans-serif;overflow-wrap:break-word;hyphens:auto}
header,main{max-inline-size:44rem;margin-inline:auto;padding:1.5rem min(1.25rem,5vw)}
header{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between}
a{color:var(--link)}
header a,main p a{display:inline-block;padding-block:.6rem;margin-inline-end:1rem}
.home{font-weight:800;text-decoration:none}
h1{font-size:clamp(1.8rem,6vw,2.8rem);line-height:1.15;margin-block:1rem}
.reference{font-weight:700;overflow-wrap:anywhere}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:2rem}
label{flex-basis:100%;font-weight:700}
input{flex:1 1 12rem;min-inline-size:0;min-block-size:3.25rem;padding-inline:1rem;font:inherit;color:inherit;background:transparent;border:2px solid var(--edge);border-radius:.75rem}
button{min-block-size:3.25rem;max-inline-size:100%;padding-inline:min(1.75rem,5vw);font:inherit;font-weight:700;color:var(--on);background:var(--button);border:0;border-radius:2rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
`
