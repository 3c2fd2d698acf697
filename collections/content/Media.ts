import path from 'node:path'

import type { ImageSize } from 'payload'

import { editorOfFile, editorWithoutLimits, isEditor, staffOrReader } from '@/content/access'
import { flattenJpeg } from '@/content/files/flattenJpeg'
import { holdReplaced } from '@/content/files/holdReplaced'
import { noteWritten } from '@/content/files/noteWritten'
import { receiveFile } from '@/content/files/receiveFile'
import { withEditorLimits } from '@/content/limits/withEditorLimits'
import { personal } from '@/people/register/personal'
import { uploadsFolder } from '@/platform/folders'

import { imageAndVoice, maker } from '../personal/content'
import { groups, named, words } from '../words'

const widths = [480, 960, 1440]

const size = (format: 'avif' | 'webp' | 'jpeg', width: number): ImageSize => ({
  name: `${format}${width}`,
  width,
  withoutEnlargement: true,
  formatOptions: { format, options: format === 'avif' ? { quality: 55, effort: 1 } : { quality: 78 } },
  generateImageName: ({ originalName, width: w, extension }) => `${originalName}-${w}.${extension}`,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
})

export const Media = withEditorLimits({
  slug: 'media',
  labels: named(words('Picture', 'Image', 'Beeld'), words('Pictures', 'Images', 'Beelden')),
  custom: personal(imageAndVoice),
  admin: { group: groups.files, defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'] },
  access: { read: staffOrReader, create: isEditor, update: editorOfFile, delete: editorWithoutLimits },
  trash: true,
  upload: {
    staticDir: path.join(uploadsFolder(), 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false, // A file comes from the hands of a colleague, not from an address.
    focalPoint: true,
    adminThumbnail: 'webp480',
    imageSizes: [...widths.map((w) => size('avif', w)), ...widths.map((w) => size('webp', w)), size('jpeg', 960)],
  },
  hooks: {
    beforeOperation: [receiveFile('media'), holdReplaced],
    beforeValidate: [noteWritten],
    afterChange: [flattenJpeg],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: words(
        'What it shows, for people who do not see it',
        'Ce qu’elle montre, pour qui ne la voit pas',
        'Wat het toont, voor wie het niet ziet',
      ),
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: words('Only decoration', 'Décorative', 'Alleen versiering'),
      admin: {
        description: words(
          'Screen readers then pass over it.',
          'Les lecteurs d’écran l’ignorent alors.',
          'Schermlezers slaan het dan over.',
        ),
      },
    },
    { name: 'credit', type: 'text', custom: personal(maker), label: words('Credit', 'Crédit', 'Naamsvermelding') },
  ],
})
