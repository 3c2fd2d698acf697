import { createLocalReq, type ServerProps } from 'payload'

import { listDrafts, listIncomplete, listPlans, type Work } from '@/content/opening'
import { wordsIn } from '@/platform/wordsIn'

const words = {
  fr: {
    drafts: 'Brouillons à publier',
    plans: 'Prévu',
    incomplete: 'Une langue manque',
    none: 'Rien ici.',
    missing: 'Pas en',
  },
  nl: {
    drafts: 'Concepten om te publiceren',
    plans: 'Gepland',
    incomplete: 'Een taal ontbreekt',
    none: 'Niets hier.',
    missing: 'Niet in',
  },
  en: {
    drafts: 'Drafts to publish',
    plans: 'Planned',
    incomplete: 'A language is missing',
    none: 'Nothing here.',
    missing: 'Not in',
  },
}

/** The first thing a colleague sees in the admin: what waits, what is planned, what lacks a language. */
export async function Opening({ payload, i18n, user }: ServerProps) {
  if (!user) return null
  const { language } = i18n
  const say = wordsIn(words, language)
  const req = await createLocalReq({ user }, payload)
  const [drafts, plans, incomplete] = await Promise.all([listDrafts(req), listPlans(req), listIncomplete(req)])
  const moment = (iso: string) =>
    new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Brussels' })
  return (
    <div className="opening">
      <List
        heading={say.drafts}
        none={say.none}
        works={drafts.map((work) => ({ ...work, note: moment(work.updatedAt) }))}
      />
      <List
        heading={say.plans}
        none={say.none}
        works={plans.map((work) => ({ ...work, note: `${moment(work.updatedAt)} · ${work.note}` }))}
      />
      <List
        heading={say.incomplete}
        none={say.none}
        works={incomplete.map((work) => ({ ...work, note: `${say.missing} ${work.note}` }))}
      />
    </div>
  )
}

const List = ({ heading, none, works }: { heading: string; none: string; works: Work[] }) => (
  <section>
    <h2>{heading}</h2>
    {works.length === 0 && <p>{none}</p>}
    <ul>
      {works.map(({ kind, id, title, note }) => (
        <li key={`${kind}${id}${note}`}>
          <a href={`/admin/collections/${kind}/${id}`}>{title}</a>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  </section>
)
