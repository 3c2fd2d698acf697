import type { Desk } from '../Desk'

type Props = { desk: Desk; meeting: { address?: string; telephone?: string } }

/** How whoever receives people online opens the meeting; nobody else sees it. */
export const MeetingFacts = ({ desk: { t }, meeting: { address, telephone } }: Props) => (
  <section>
    <h2>{t('run.meeting.title')}</h2>
    <p>{t('run.meeting.text')}</p>
    {address && (
      <p>
        {/^https?:/.test(address) ? (
          <a href={address} rel="noreferrer">
            {address}
          </a>
        ) : (
          address
        )}
      </p>
    )}
    {telephone && (
      <p>
        <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
      </p>
    )}
  </section>
)
