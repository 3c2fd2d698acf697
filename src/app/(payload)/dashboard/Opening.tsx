import { createLocalReq, type ServerProps } from 'payload'

import { listDrafts, listIncomplete, listPlans, type Work } from '@/content/opening'
import { wordsIn } from '@/platform/wordsIn'

const words = {
  fr: {
    mine: 'Mes brouillons',
    drafts: 'Brouillons des autres',
    plans: 'Prévu',
    incomplete: 'Une langue manque',
    none: 'Rien ici.',
    missing: 'Pas en',
  },
  nl: {
    mine: 'Mijn concepten',
    drafts: 'Concepten van anderen',
    plans: 'Gepland',
    incomplete: 'Een taal ontbreekt',
    none: 'Niets hier.',
    missing: 'Niet in',
  },
  en: {
    mine: 'My drafts',
    drafts: 'Drafts by others',
    plans: 'Planned',
    incomplete: 'A language is missing',
    none: 'Nothing here.',
    missing: 'Not in',
  },
}

/** The first thing a colleague sees in the admin: their own drafts, those of others, what is planned, what lacks a language. */
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
      {(['mine', 'drafts'] as const).map((which) => (
        <List
          key={which}
          heading={say[which]}
          none={say.none}
          works={drafts[which === 'mine' ? 'mine' : 'others'].map((work) => ({
            ...work,
            note: moment(work.updatedAt),
          }))}
        />
      ))}
      <List
        heading={say.plans}
        none={say.none}
        works={plans.map((work) => ({ ...work, note: `${moment(work.updatedAt)} · ${work.note}` }))}
      />
      <List
        heading={
          incomplete.total > incomplete.works.length ? `${say.incomplete} (${incomplete.total})` : say.incomplete
        }
        none={say.none}
        works={incomplete.works.map((work) => ({ ...work, note: `${say.missing} ${work.note}` }))}
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
