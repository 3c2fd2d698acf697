import { notPersonal } from '@/people/register/personal'

import { named, words } from '../words'
import { fact } from './fact'
import { figureGroups, figureNatures, figureUnits, qualifiers } from './fields/options'

export const Figures = fact({
  slug: 'figures',
  title: 'what',
  labels: named(
    words('Impact figure', 'Chiffre d’impact', 'Impactcijfer'),
    words('Impact figures', 'Chiffres d’impact', 'Impactcijfers'),
  ),
  declares: notPersonal(
    words(
      'Counts of many people, in which nobody can be recognised.',
      'Des nombres sur beaucoup de personnes, où l’on ne reconnaît personne.',
      'Aantallen over veel mensen, waarin niemand te herkennen is.',
    ),
  ),
  columns: ['value', 'nature', 'from'],
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Permanent address', 'Adresse permanente', 'Vast adres'),
      validate: (value: string | null | undefined) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || 'a-z, 0-9, -',
    },
    {
      type: 'row',
      fields: [
        { name: 'qualifier', type: 'select', options: qualifiers, label: words('Before it', 'Devant', 'Ervoor') },
        { name: 'value', type: 'number', required: true, label: words('Value', 'Valeur', 'Waarde') },
        { name: 'outOf', type: 'number', label: words('Out of', 'Sur', 'Op') },
        {
          name: 'unit',
          type: 'select',
          required: true,
          options: figureUnits,
          label: words('Unit', 'Unité', 'Eenheid'),
        },
      ],
    },
    {
      name: 'what',
      type: 'textarea',
      localized: true,
      label: words('What it counts', 'Ce qu’il compte', 'Wat het telt'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'nature',
          type: 'select',
          required: true,
          options: figureNatures,
          label: words('Nature', 'Nature', 'Aard'),
        },
        { name: 'group', type: 'select', options: figureGroups, label: words('Group', 'Groupe', 'Groep') },
      ],
    },
    { name: 'region', type: 'text', localized: true, label: words('Region', 'Région', 'Regio') },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'number', index: true, label: words('Year, or from', 'Année, ou de', 'Jaar, of van') },
        { name: 'to', type: 'number', label: words('To', 'À', 'Tot') },
      ],
    },
    {
      name: 'periodNote',
      type: 'text',
      localized: true,
      label: words('If undated: what is known', 'Sans date : ce que l’on sait', 'Zonder datum: wat we weten'),
    },
    { name: 'method', type: 'textarea', localized: true, label: words('Method', 'Méthode', 'Methode') },
    { name: 'respondents', type: 'number', label: words('Respondents', 'Personnes interrogées', 'Respondenten') },
    {
      name: 'publication',
      type: 'relationship',
      relationTo: 'publications',
      label: words('Source: own publication', 'Source : notre publication', 'Bron: onze publicatie'),
    },
    {
      name: 'sourceLabel',
      type: 'text',
      localized: true,
      label: words('Or another source', 'Ou une autre source', 'Of een andere bron'),
    },
    {
      name: 'sourceUrl',
      type: 'text',
      label: words('Address of that source', 'Adresse de cette source', 'Adres van die bron'),
    },
    {
      name: 'homeOrder',
      type: 'number',
      index: true,
      label: words('Place on the home page', 'Place sur la page d’accueil', 'Plaats op de startpagina'),
    },
  ],
})
