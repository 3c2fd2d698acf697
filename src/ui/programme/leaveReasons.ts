import type { Translate } from '../page'

/** Why people stop, in words of theirs. */
export const leaveReasons = ['foundWork', 'noTime', 'otherProgramme', 'moved', 'health', 'other'] as const

/** The same as what a list offers; the first one says nothing. */
export const leaveOptions = (t: Translate) => [
  { value: '', label: t('applying.front.noReason') },
  ...leaveReasons.map((value) => ({ value, label: t(`applying.front.reasons.${value}`) })),
]
