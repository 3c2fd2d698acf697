import type { Page } from '../page'
import styles from './OwnBookingView.module.css'
import type { Own } from './situationOf'

/** Where, what to bring, and the code. */
export function OwnFacts({ page: { t }, own: { session, code } }: { page: Page; own: Own }) {
  const { place, mode, bring } = session
  const where = [place?.name, place?.street, [place?.postcode, place?.city].filter(Boolean).join(' '), place?.route]
  const lines = [...(mode === 'online' ? [] : where), ...(mode === 'onSite' ? [] : [t('ownBooking.online')])]
  return (
    <dl className={styles.facts}>
      <dt>{t('ownBooking.where')}</dt>
      {lines.filter(Boolean).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {bring && (
        <>
          <dt>{t('ownBooking.bring')}</dt>
          <dd>{bring}</dd>
        </>
      )}
      <dt>{t('ownBooking.code')}</dt>
      <dd className={styles.code}>{code}</dd>
    </dl>
  )
}
