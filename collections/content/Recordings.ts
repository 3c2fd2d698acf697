import path from 'node:path'

import { editorOfFile, editorWithoutLimits, isEditor, staffOrReader } from '@/content/access'
import { holdReplaced } from '@/content/files/holdReplaced'
import { noteWritten } from '@/content/files/noteWritten'
import { receiveFile } from '@/content/files/receiveFile'
import { withEditorLimits } from '@/content/limits/withEditorLimits'
import { personal } from '@/people/register/personal'
import { uploadsFolder } from '@/platform/folders'

import { imageAndVoice } from '../personal/content'
import { groups, named, words } from '../words'

export const Recordings = withEditorLimits({
  slug: 'recordings',
  labels: named(words('Recording', 'Enregistrement', 'Opname'), words('Recordings', 'Enregistrements', 'Opnames')),
  custom: personal(imageAndVoice),
  admin: { group: groups.files, defaultColumns: ['filename', 'filesize', 'updatedAt'] },
  access: { read: staffOrReader, create: isEditor, update: editorOfFile, delete: editorWithoutLimits },
  trash: true,
  upload: {
    staticDir: path.join(uploadsFolder(), 'recordings'),
    mimeTypes: ['video/mp4', 'video/webm', 'audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg'],
    pasteURL: false,
  },
  hooks: { beforeOperation: [receiveFile('recordings'), holdReplaced], beforeValidate: [noteWritten] },
  fields: [],
})
