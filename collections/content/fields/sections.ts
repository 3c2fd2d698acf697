import type { Block, Field } from 'payload'

import { named, words } from '../../words'
import { linkFields } from './link'
import { body, picture, spokenLanguage, video } from './relations'

const heading: Field = { name: 'heading', type: 'text', localized: true, label: words('Heading', 'Titre', 'Kop') }
const text: Field = { name: 'text', type: 'textarea', localized: true, label: words('Text', 'Texte', 'Tekst') }
const figures: Field = {
  name: 'figures',
  type: 'relationship',
  relationTo: 'figures',
  hasMany: true,
  label: words('Figures', 'Chiffres', 'Cijfers'),
}

const blocks: Block[] = [
  {
    slug: 'text',
    labels: named(words('Text', 'Texte', 'Tekst'), words('Texts', 'Textes', 'Teksten')),
    fields: [heading, body],
  },
  {
    slug: 'quotation',
    labels: named(words('Quotation', 'Citation', 'Citaat'), words('Quotations', 'Citations', 'Citaten')),
    fields: [
      text,
      { name: 'speaker', type: 'text', localized: true, label: words('Speaker', 'Personne', 'Spreker') },
      spokenLanguage,
    ],
  },
  {
    slug: 'picture',
    labels: named(words('Picture', 'Image', 'Beeld'), words('Pictures', 'Images', 'Beelden')),
    fields: [
      picture,
      { name: 'caption', type: 'text', localized: true, label: words('Caption', 'Légende', 'Bijschrift') },
    ],
  },
  {
    slug: 'figures',
    labels: named(words('Figures', 'Chiffres', 'Cijfers'), words('Figures', 'Chiffres', 'Cijfers')),
    fields: [heading, figures],
  },
  {
    slug: 'video',
    labels: named(words('Video', 'Vidéo', 'Video'), words('Videos', 'Vidéos', 'Video’s')),
    fields: [video],
  },
  {
    slug: 'steps',
    labels: named(words('Steps', 'Étapes', 'Stappen'), words('Steps', 'Étapes', 'Stappen')),
    fields: [
      heading,
      {
        name: 'steps',
        type: 'array',
        labels: named(words('Step', 'Étape', 'Stap'), words('Steps', 'Étapes', 'Stappen')),
        label: words('Steps', 'Étapes', 'Stappen'),
        fields: [{ name: 'title', type: 'text', localized: true, label: words('Title', 'Titre', 'Titel') }, text],
      },
    ],
  },
  {
    slug: 'questions',
    labels: named(words('Questions', 'Questions', 'Vragen'), words('Questions', 'Questions', 'Vragen')),
    fields: [
      heading,
      {
        name: 'questions',
        type: 'array',
        labels: named(words('Question', 'Question', 'Vraag'), words('Questions', 'Questions', 'Vragen')),
        label: words('Questions', 'Questions', 'Vragen'),
        fields: [
          { name: 'question', type: 'text', localized: true, label: words('Question', 'Question', 'Vraag') },
          { name: 'answer', type: 'textarea', localized: true, label: words('Answer', 'Réponse', 'Antwoord') },
        ],
      },
    ],
  },
  {
    slug: 'callToAction',
    labels: named(
      words('Call to action', 'Appel à l’action', 'Oproep'),
      words('Calls to action', 'Appels à l’action', 'Oproepen'),
    ),
    fields: [heading, text, ...linkFields],
  },
]

/** The body of a page or campaign, made of few typed blocks. */
export const sections: Field = {
  name: 'sections',
  type: 'blocks',
  blocks,
  labels: named(words('Part', 'Partie', 'Deel'), words('Parts', 'Parties', 'Delen')),
  label: words('Parts of the page', 'Parties de la page', 'Delen van de pagina'),
}

export const keyFigures: Field = { ...figures, label: words('Key figures', 'Chiffres clés', 'Kerncijfers') }
