'use server'

import { translatorOf } from '@/messages/translatorOf'
import { openFile } from '@/programme/files/openFile'
import type { FileState } from '@/ui/desk/files/FileForm'

import { deskRequest } from '../deskRequest'
import { drawFile } from '../files/drawFile'
import { localeOf, textsOf } from './formOf'

const fieldOf = { whoseMissing: 'whose', notFound: 'whose', noReason: 'why', unknown: 'whose' } as const

/** The form of the officer: the files are the answer itself, so that they stand at no address. */
export async function submitFile(language: string, _: FileState, form: FormData): Promise<FileState> {
  const locale = localeOf(language)
  const typed = textsOf(form, ['whose', 'why'])
  const req = await deskRequest(locale)
  const answer = await openFile(req, typed)
  const t = translatorOf(locale)
  if (!answer.ok) return { faults: { [fieldOf[answer.reason]]: t(`files.faults.${answer.reason}`) }, typed }
  const desk = { locale, t, now: new Date() }
  const files = await Promise.all(answer.files.map((file) => drawFile(req, desk, file)))
  return { shown: { files, text: t('files.shown', { why: typed.why }), again: t('files.again') } }
}
