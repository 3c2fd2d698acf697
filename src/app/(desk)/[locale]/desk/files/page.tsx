import { notFound } from 'next/navigation'

import { submitFile } from '@/app/desk/actions/openFile'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { hasRole } from '@/people/access'
import { FileForm } from '@/ui/desk/files/FileForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('desk.files'))

/** Where the data protection officer opens somebody's file, with a reason. */
export default async function FilesPage({ params }: Props) {
  const { req, desk, user } = await openDesk((await params).locale, 'files')
  if (!hasRole(user, 'officer')) notFound()
  const { t, locale } = desk
  return (
    <DeskPage req={req} desk={desk} name="files">
      <StepHead title={t('files.title')} lead={t('files.lead')} />
      <FileForm
        action={submitFile.bind(null, locale)}
        at={deskAddress(locale, 'files')}
        problem={t('desk.problem')}
        button={t('files.button')}
        fields={[
          { name: 'whose', label: t('files.whose'), hint: t('files.whoseHint'), autoComplete: 'off' },
          { name: 'why', type: 'textarea', label: t('files.why'), hint: t('files.whyHint') },
        ]}
      />
    </DeskPage>
  )
}
