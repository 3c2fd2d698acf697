import 'server-only'

import { candidateAddress } from '@/content/deskAddress'
import type { Candidate } from '@/programme/applications/readCandidate'
import { type Decision, decisions, mayDecide } from '@/programme/way/decisions'
import { Button } from '@/ui/components/Button'
import { ActForm } from '@/ui/desk/ActForm'
import type { Desk } from '@/ui/desk/Desk'
import type { FormField } from '@/ui/desk/Field'
import { FoldedForm } from '@/ui/desk/FoldedForm'
import { leaveOptions } from '@/ui/programme/leaveReasons'

import { submitDecision, submitRefusalAnswer } from '../actions/decide'

type Props = { desk: Desk; candidate: Candidate }

/** What may be decided on an application now, each with what it needs to know; a refusal that waits comes first. */
export function DecisionForms({ desk, candidate }: Props) {
  const { t, locale } = desk
  const { id, refusal, isGuest } = candidate
  const open = isGuest ? [] : decisions.filter((one) => mayDecide(one, candidate) && !(one === 'refuse' && refusal))
  return (
    <>
      {refusal && <Refusal desk={desk} candidate={candidate} refusal={refusal} />}
      {open.length > 0 && (
        <section>
          <h2>{t('way.title')}</h2>
          <p>{t('way.tell')}</p>
          {open.map((decision) => (
            <FoldedForm
              key={`${decision} ${candidate.moves.length} ${refusal ? 'asked' : ''}`} // Folded again once something is decided.
              action={submitDecision.bind(null, locale, id, decision)}
              at={candidateAddress(locale, id)}
              summary={t(`way.decisions.${decision}`)}
              problem={t('portal.problem')}
              button={t(`way.decisions.${decision}`)}
              fields={fieldsOf(desk, decision)}
            >
              {decision === 'refuse' && <p>{t('way.refuseText')}</p>}
            </FoldedForm>
          ))}
        </section>
      )}
    </>
  )
}

function fieldsOf({ t }: Desk, decision: Decision): FormField[] {
  const name = (word: string) => `${decision}-${word}`
  const why: FormField = { name: name('why'), type: 'textarea', label: t('way.fields.why') }
  const mayStayOpen = { ...why, label: t('way.fields.whyOpen') }
  switch (decision) {
    case 'hold':
      return [{ name: name('until'), type: 'date', label: t('way.fields.until') }, mayStayOpen]
    case 'redirect':
      return [
        { name: name('partner'), label: t('way.fields.partner') },
        { name: name('contact'), label: t('way.fields.contact'), hint: t('way.fields.contactHint') },
        mayStayOpen,
      ]
    case 'ready':
    case 'resume':
      return [mayStayOpen]
    case 'stop':
      return [{ name: name('reason'), type: 'select', label: t('way.fields.reason'), options: leaveOptions(t) }, why]
    case 'refuse':
      return [why]
  }
}

type RefusalProps = Props & { refusal: NonNullable<Candidate['refusal']> }

/** A refusal that somebody asked for: whoever asked can take it back, anybody else can agree or not. */
function Refusal({ desk: { t, locale }, candidate: { id, isGuest }, refusal: { by, why, isOwn } }: RefusalProps) {
  const say = (isAgreed: boolean) => submitRefusalAnswer.bind(null, locale, { application: id, isAgreed, isGuest })
  const at = candidateAddress(locale, id)
  return (
    <section>
      <h2>{isOwn ? t('way.askedOwn') : t('way.asked', { name: by })}</h2>
      <blockquote>
        <p>{why}</p>
      </blockquote>
      {!isOwn && (
        <ActForm action={say(true)} at={at}>
          <Button kind="dark">{t('way.agreeYes')}</Button>
        </ActForm>
      )}
      <ActForm action={say(false)} at={at}>
        <Button kind="second">{isOwn ? t('way.takeBack') : t('way.agreeNo')}</Button>
      </ActForm>
    </section>
  )
}
