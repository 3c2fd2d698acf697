/** A label of the admin in its three languages. */
export const words = (en: string, fr: string, nl: string) => ({ en, fr, nl })

/** The labels of a collection: one of them, and many. */
export const named = (singular: ReturnType<typeof words>, plural: ReturnType<typeof words>) => ({ singular, plural })

/** The groups under which collections stand in the admin's menu. */
export const groups = {
  content: words('Content', 'Contenu', 'Inhoud'),
  facts: words('Facts and lists', 'Données et listes', 'Gegevens en lijsten'),
  files: words('Files', 'Fichiers', 'Bestanden'),
  programme: words('Programme', 'Programme', 'Programma'),
  people: words('People', 'Personnes', 'Mensen'),
  site: words('Site', 'Site', 'Site'),
  system: words('System', 'Système', 'Systeem'),
}
