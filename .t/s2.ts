import { getPayload } from 'payload'
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config })
const { searchSite } = await import('../src/content/search/searchSite')
const { readerRequest } = await import('../src/platform/readerRequest')
const queries = {
  fr: [
    'rapport annuel 2020',
    'devenir mentor',
    'trouver un mentor',
    'Gand',
    'vie privée',
    'vie privee',
    'diplômes étrangers',
    'apprendre la langue',
    'confinement',
    'ordinateurs prêtés',
    'voile',
    'Vendée Globe',
    'atelier CV',
    'soirée d’échange',
    'témoignages logistique',
    'recommandations',
    'discrimination',
    'temoignqge',
    'bénévoles',
    'Selam',
    'méthode huit étapes',
    'communiqué de presse',
    'Monnoyeur',
    'séances d’info',
    'élections',
  ],
  nl: [
    'jaarverslag 2020',
    'mentor worden',
    'een mentor vinden',
    'Gent',
    'privacy',
    'verslag',
    'diploma’s',
    'Nederlands oefenen',
    'lockdown',
    'computers',
    'zeilen',
    'Vendée Globe',
    'infosessie',
    'infosesie',
    'uitwisselingsavond',
    'werkgevers',
    'aanbevelingen',
    'discriminatie',
    'vestiging Antwerpen',
    'Selam',
    'acht stappen',
    'persbericht',
    'coordinator',
    'vrijwilligers',
    'verkiezingen',
  ],
  en: [
    'annual report 2020',
    'become a mentor',
    'find a mentor',
    'Ghent',
    'privacy',
    'reports',
    'recognised diploma',
    'practising Dutch',
    'lockdown',
    'computers lent',
    'sailing',
    'Vendee Globe',
    'info sessions',
    'workshop CV',
    'exchange evenings',
    'employers',
    'recommendations',
    'discriminated',
    'branch in Antwerp',
    'Selam',
    'eight steps',
    'press release',
    'volunteering',
    'mentorng',
    'elections',
  ],
} as const
for (const [l, list] of Object.entries(queries))
  for (const q of list) {
    const r = await searchSite(await readerRequest(payload, l as 'fr'), { query: q })
    console.log(
      l,
      '|',
      q,
      '|',
      r.total,
      r.correctedTo ?? '',
      '|',
      r.entries
        .slice(0, 3)
        .map(
          (e) =>
            e.kind.slice(0, 6) +
            ':' +
            e.title
              .map((x) => x.text)
              .join('')
              .slice(0, 48),
        )
        .join(' / '),
    )
  }
process.exit(0)
