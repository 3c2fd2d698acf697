import type { GlobalConfig } from 'payload'

import { editorOfAllBranches, staffOrReader } from '@/content/access'
import { withEditorLanguages } from '@/content/limits/withEditorLanguages'
import { isAdministrator, isStaff } from '@/people/access'
import { notPersonal, personal } from '@/people/register/personal'

import { linkFields } from '../content/fields/link'
import { linkedSections } from '../content/fields/options'
import { publicContact, publicTexts } from '../personal/content'
import { groups, named, words } from '../words'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: words('Site settings', 'Réglages du site', 'Site-instellingen'),
  custom: personal(publicContact),
  admin: { group: groups.site },
  access: { read: staffOrReader, readVersions: isStaff, update: isAdministrator },
  versions: { drafts: false, max: 50 },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'DUO for a JOB', label: words('Name', 'Nom', 'Naam') },
    { name: 'tagline', type: 'text', localized: true, label: words('Tagline', 'Accroche', 'Slogan') },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: words('Description', 'Description', 'Omschrijving'),
    },
    { name: 'founded', type: 'number', label: words('Founded in', 'Fondée en', 'Opgericht in') },
    { name: 'email', type: 'email', label: words('E-mail', 'E-mail', 'E-mail') },
    { name: 'telephone', type: 'text', label: words('Telephone', 'Téléphone', 'Telefoon') },
    { name: 'address', type: 'text', label: words('Address', 'Adresse', 'Adres') },
    {
      name: 'social',
      type: 'array',
      labels: named(words('Network', 'Réseau', 'Netwerk'), words('Networks', 'Réseaux', 'Netwerken')),
      label: words('Social networks', 'Réseaux sociaux', 'Sociale netwerken'),
      fields: [
        { name: 'label', type: 'text', required: true, label: words('Name', 'Nom', 'Naam') },
        { name: 'url', type: 'text', required: true, label: words('Address', 'Adresse', 'Adres') },
      ],
    },
  ],
}

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: words('Navigation', 'Navigation', 'Navigatie'),
  custom: notPersonal(
    words(
      'Where the links of the menu lead.',
      'Où mènent les liens du menu.',
      'Waar de links van het menu heen leiden.',
    ),
  ),
  admin: { group: groups.site },
  access: { read: staffOrReader, readVersions: isStaff, update: isAdministrator },
  versions: { drafts: false, max: 50 },
  fields: [
    {
      name: 'sections',
      type: 'select',
      hasMany: true,
      label: words(
        'Sections in the main menu, in order',
        'Rubriques du menu, dans l’ordre',
        'Rubrieken in het menu, in volgorde',
      ),
      options: linkedSections,
      defaultValue: ['stories', 'news', 'campaigns', 'publications', 'infoSessions', 'events', 'impact', 'branches'],
    },
    {
      name: 'links',
      type: 'array',
      labels: named(words('Link', 'Lien', 'Link'), words('Links', 'Liens', 'Links')),
      label: words('Further links', 'Autres liens', 'Andere links'),
      fields: linkFields,
    },
  ],
}

export const Footer: GlobalConfig = {
  slug: 'footer',
  label: words('Footer', 'Pied de page', 'Voettekst'),
  custom: personal(publicTexts),
  admin: { group: groups.site },
  access: { read: staffOrReader, readVersions: isStaff, update: isAdministrator },
  versions: { drafts: false, max: 50 },
  fields: [
    { name: 'note', type: 'textarea', localized: true, label: words('Note', 'Note', 'Noot') },
    {
      name: 'pages',
      type: 'relationship',
      relationTo: 'pages',
      hasMany: true,
      label: words('Pages', 'Pages', 'Pagina’s'),
    },
  ],
}

export const Banner = withEditorLanguages({
  slug: 'banner',
  label: words('Announcement', 'Annonce', 'Aankondiging'),
  custom: personal(publicTexts),
  admin: { group: groups.site },
  access: { read: staffOrReader, readVersions: isStaff, update: editorOfAllBranches },
  versions: { drafts: false, max: 50 },
  fields: [
    { name: 'text', type: 'text', localized: true, label: words('Text', 'Texte', 'Tekst') },
    ...linkFields,
    {
      name: 'from',
      type: 'date',
      label: words('From', 'À partir du', 'Vanaf'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'until',
      type: 'date',
      label: words('Until', 'Jusqu’au', 'Tot'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
})
