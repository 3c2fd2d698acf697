import type { PayloadRequest } from 'payload'

import { SaidError } from '@/platform/SaidError'
import { wordsIn } from '@/platform/wordsIn'

import type { Refusal } from './decideEdit'

/** Says (403) to an editor in the language of their admin which limit of their account stands in the way. */
export function refuseWriting({ i18n }: PayloadRequest, refusal: Refusal): never {
  throw new SaidError(wordsIn(words[refusal], i18n.language), 403)
}

const words = {
  branch: {
    fr: 'Vous pouvez modifier les contenus de vos antennes. Celui-ci appartient à une autre antenne, ou à aucune.',
    nl: 'Je kunt de inhoud van je eigen vestigingen wijzigen. Dit hoort bij een andere vestiging, of bij geen enkele.',
    en: 'You may change the content of your own branches. This belongs to another branch, or to none.',
  },
  language: {
    fr: 'Vous pouvez écrire dans vos langues. Cela changerait un texte dans une autre langue.',
    nl: 'Je kunt schrijven in je eigen talen. Dit zou een tekst in een andere taal veranderen.',
    en: 'You may write in your own languages. This would change a text in another language.',
  },
}
