import { Button } from '../../components/Button'
import { formatDay } from '../../format/dates'
import { type Act, ActForm } from '../ActForm'
import type { Desk } from '../Desk'

type Props = {
  desk: Desk
  at: string
  standIns: {
    own: { name: string; from: string; until: string } | null
    others: { name: string; until: string }[]
  }
  back: Act
}

/** Who stands in for the reader, and for whom they stand in. */
export const StandInNotes = ({ desk: { t, locale }, at, standIns: { own, others }, back }: Props) => (
  <>
    {others.map(({ name, until }) => (
      <p key={name}>{t('board.standIn.others', { name, until: formatDay(locale, until) })}</p>
    ))}
    {own && (
      <>
        <p>
          {t('board.standIn.own', {
            name: own.name,
            from: formatDay(locale, own.from),
            until: formatDay(locale, own.until),
          })}
        </p>
        <ActForm action={back} at={at}>
          <Button kind="second">{t('board.standIn.back')}</Button>
        </ActForm>
      </>
    )}
  </>
)
