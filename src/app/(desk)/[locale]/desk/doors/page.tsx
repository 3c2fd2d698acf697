import { submitClose, submitOtherPhone } from '@/app/desk/actions/doors'
import { DeskPage } from '@/app/desk/DeskPage'
import { openDesk } from '@/app/desk/openDesk'
import { titleOf } from '@/app/desk/titleOf'
import { deskAddress } from '@/content/deskAddress'
import { listDoors } from '@/people/signIn/listDoors'
import { Button } from '@/ui/components/Button'
import { DoorList } from '@/ui/desk/DoorList'
import { StepForm } from '@/ui/desk/StepForm'
import { StepHead } from '@/ui/desk/StepHead'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = titleOf((t) => t('desk.doorsPage.title'))

export default async function DoorsPage({ params }: Props) {
  const { req, desk } = await openDesk((await params).locale, 'doors')
  const { locale, t, now } = desk
  const { signIns, devices, hasPhone, codesLeft } = await listDoors(req, now)
  const shared = { desk, close: submitClose.bind(null, locale), at: deskAddress(locale, 'doors') }
  return (
    <DeskPage req={req} desk={desk} name="doors">
      <StepHead title={t('desk.doorsPage.title')} lead={t('desk.doorsPage.lead')} />
      <DoorList {...shared} heading={t('desk.doorsPage.signIns')} kind="signIns" doors={signIns} />
      <DoorList {...shared} heading={t('desk.doorsPage.devices')} kind="devices" doors={devices} />
      <section>
        <h2>{t('desk.doorsPage.phone')}</h2>
        <p>{hasPhone ? t('desk.doorsPage.hasPhone', { count: codesLeft }) : t('desk.doorsPage.noPhone')}</p>
        <StepForm
          action={submitOtherPhone.bind(null, locale)}
          at={shared.at}
          problem={t('desk.problem')}
          button={t('desk.doorsPage.newPhone')}
          fields={[
            {
              name: 'password',
              type: 'password',
              label: t('desk.doorsPage.password'),
              hint: t('desk.doorsPage.newPhoneHint'),
              autoComplete: 'current-password',
            },
          ]}
        />
      </section>
      <section>
        <h2>{t('desk.doorsPage.password')}</h2>
        <Button kind="second" href={deskAddress(locale, 'forgotten')}>
          {t('desk.doorsPage.newPassword')}
        </Button>
      </section>
    </DeskPage>
  )
}
