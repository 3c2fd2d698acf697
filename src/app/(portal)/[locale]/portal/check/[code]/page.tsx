import { titleOf } from '@/app/desk/titleOf'
import { openPortalDoor } from '@/app/portal/openPortal'
import { PortalPage } from '@/app/portal/PortalPage'
import { isOn } from '@/content/capabilities'
import { readCertificate } from '@/programme/training/readCertificate'
import { EmptyState } from '@/ui/components/EmptyState'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string; code: string }> }

export const generateMetadata = titleOf((t) => t('training.check.title'))

/** Whoever was shown a certificate sees here whether it is real: a name and a course, and nothing else. */
export default async function CheckPage({ params }: Props) {
  const { locale: asked, code } = await params
  const { req, desk } = await openPortalDoor(asked)
  const { locale, t } = desk
  const found = isOn(req.payload, 'training') ? await readCertificate(req.payload, { code, locale }) : undefined
  return (
    <PortalPage desk={desk} name="check" tail={`/${code}`}>
      {found ? (
        <>
          <StepHead title={t('training.check.title')} />
          <p>{t('training.check.text', { name: found.name, course: found.course })}</p>
        </>
      ) : (
        <EmptyState heading={t('training.check.unknown')} text={t('training.check.unknownText')} />
      )}
    </PortalPage>
  )
}
