import path from 'node:path'

import { editorOfFile, editorWithoutLimits, isEditor, staffOrReader } from '@/content/access'
import { countPages } from '@/content/files/countPages'
import { holdReplaced } from '@/content/files/holdReplaced'
import { noteWritten } from '@/content/files/noteWritten'
import { receiveFile } from '@/content/files/receiveFile'
import { withEditorLimits } from '@/content/limits/withEditorLimits'
import { nobodyWrites } from '@/people/access'
import { personal } from '@/people/register/personal'
import { uploadsFolder } from '@/platform/folders'

import { publicTexts } from '../personal/content'
import { groups, named, words } from '../words'

export const Documents = withEditorLimits({
  slug: 'documents',
  labels: named(words('PDF', 'PDF', 'Pdf'), words('PDFs', 'PDF', 'Pdf’s')),
  custom: personal(publicTexts),
  admin: { group: groups.files, useAsTitle: 'title', defaultColumns: ['title', 'language', 'pages', 'filesize'] },
  access: { read: staffOrReader, create: isEditor, update: editorOfFile, delete: editorWithoutLimits },
  trash: true,
  upload: { staticDir: path.join(uploadsFolder(), 'documents'), mimeTypes: ['application/pdf'], pasteURL: false },
  hooks: {
    beforeOperation: [receiveFile('documents'), holdReplaced],
    beforeValidate: [noteWritten],
    beforeChange: [countPages],
  },
  fields: [
    { name: 'title', type: 'text', label: words('Title', 'Titre', 'Titel') },
    {
      name: 'language',
      type: 'text',
      maxLength: 2,
      label: words('Language (two letters)', 'Langue (deux lettres)', 'Taal (twee letters)'),
    },
    {
      name: 'pages',
      type: 'number',
      access: { create: nobodyWrites, update: nobodyWrites },
      label: words('Pages', 'Pages', 'Pagina’s'),
      admin: { readOnly: true },
    },
  ],
})
