import { publicTexts } from '../personal/content'
import { named, words } from '../words'
import { isAddress } from './fields/link'
import { eventKinds } from './fields/options'
import { body, branch, themes } from './fields/relations'
import { published } from './published'

export const Events = published({
  slug: 'events',
  labels: named(words('Event', 'Événement', 'Evenement'), words('Events', 'Agenda', 'Agenda')),
  declares: publicTexts,
  columns: ['startsAt', 'branch'],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          index: true,
          label: words('Starts (UTC)', 'Début (UTC)', 'Begint (UTC)'),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'endsAt',
          type: 'date',
          label: words('Ends (UTC)', 'Fin (UTC)', 'Eindigt (UTC)'),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'zone',
          type: 'text',
          defaultValue: 'Europe/Brussels',
          validate: (zone: string | null | undefined) => isZone(zone) || 'Europe/Brussels, Europe/Paris, …',
          label: words('Time zone', 'Fuseau horaire', 'Tijdzone'),
        },
      ],
    },
    {
      name: 'place',
      type: 'group',
      label: words('Place', 'Lieu', 'Plaats'),
      fields: [
        { name: 'name', type: 'text', localized: true, label: words('Name', 'Nom', 'Naam') },
        { name: 'street', type: 'text', label: words('Street', 'Rue', 'Straat') },
        { name: 'city', type: 'text', localized: true, label: words('City', 'Ville', 'Stad') },
      ],
    },
    { name: 'online', type: 'checkbox', label: words('Online', 'En ligne', 'Online') },
    {
      name: 'registration',
      type: 'text',
      validate: isAddress,
      label: words('Registration link', 'Lien d’inscription', 'Inschrijvingslink'),
    },
    body,
    {
      name: 'recording',
      type: 'relationship',
      relationTo: 'videos',
      label: words('Recording', 'Enregistrement', 'Opname'),
    },
    { name: 'photos', type: 'upload', relationTo: 'media', hasMany: true, label: words('Photos', 'Photos', 'Foto’s') },
    {
      name: 'kind',
      type: 'select',
      options: eventKinds,
      label: words('Kind', 'Type', 'Soort'),
      admin: { position: 'sidebar' },
    },
    branch,
    themes,
  ],
})

/** Whether `zone` is an IANA time zone that this machine knows; none at all is fine in a draft. */
function isZone(zone: string | null | undefined): boolean {
  return !zone || Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'
}
