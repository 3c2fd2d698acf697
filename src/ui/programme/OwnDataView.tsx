import { Button } from '../components/Button'
import { type Act, ActForm } from '../desk/ActForm'
import type { Page } from '../page'
import type { Kept } from './Kept'
import { KeptBooking } from './KeptBooking'
import styles from './OwnBookingView.module.css'
import { inOrder, SentMessages } from './SentMessages'

type Props = { page: Page; kept: Kept[]; at: string; back: string; file: string; erase: Act }

/** What is kept, booking by booking, in words; below it the file, and the button that erases all of it. */
export function OwnDataView({ page, kept, at, back, file, erase }: Props) {
  const { t } = page
  return (
    <div className={`wrap ${styles.page}`}>
      <h1>{t('ownBooking.data.title')}</h1>
      <p>{t('ownBooking.data.text')}</p>
      {kept.map((one) => (
        <KeptBooking key={String(one.booking.code)} page={page} kept={one} />
      ))}
      <SentMessages
        page={page}
        title={t('sentMessages.title')}
        messages={inOrder(...kept.map(({ messages }) => messages))}
      />
      <p className={styles.acts}>
        <Button href={file} download kind="second">
          {t('ownBooking.data.file')}
        </Button>
      </p>
      <details className={styles.give}>
        <summary>{t('ownBooking.data.erase')}</summary>
        <p>{t('ownBooking.data.eraseText')}</p>
        <ActForm action={erase} at={at}>
          <Button kind="second">{t('ownBooking.data.eraseSure')}</Button>
        </ActForm>
      </details>
      <p>
        <a href={back}>{t('ownBooking.back')}</a>
      </p>
    </div>
  )
}
