import { getPayload } from 'payload'
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config })
const { searchSite } = await import('../src/content/search/searchSite')
const { readerRequest } = await import('../src/platform/readerRequest')
for (const [l, q] of [
  ['fr', 'langues'],
  ['fr', 'temoignqge'],
  ['nl', 'verslag'],
  ['nl', 'mentoren'],
  ['nl', 'infosesie'],
  ['en', 'reports'],
  ['en', 'diploma recognised'],
  ['en', '%%% \u0000 or & | !'],
  ['fr', 'étudié la méthode'],
] as const) {
  const t = Date.now()
  const r = await searchSite(await readerRequest(payload, l), { query: q })
  console.log(
    l,
    q,
    r.total,
    r.correctedTo ?? '',
    Date.now() - t,
    'ms',
    r.entries.slice(0, 3).map((e) => e.kind + ': ' + e.title.map((x) => (x.mark ? `[${x.text}]` : x.text)).join('')),
  )
}
process.exit(0)
