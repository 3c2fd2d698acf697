import type { Messages } from '../messages'

/** What came back by mail. */
export const returns: Pick<Messages, 'returns'> = {
  returns: {
    letters: 'Nos courriers',
    calendar: 'Dans son agenda',
    bounced: 'Les courriers n’arrivent pas, depuis le {date} : {why}.',
    bouncedNew: 'Le courrier à la nouvelle adresse est revenu, {date} : {why}.',
    why: {
      unknown: 'cette adresse n’existe pas',
      full: 'la boîte est pleine',
      refused: 'le service de messagerie le refuse',
      other: 'la remise a échoué',
    },
    answers: {
      accepted: 'Oui, {date}',
      tentative: 'Peut-être, {date}',
      declined: 'Non, {date}. L’inscription reste tant que personne ne l’annule.',
    },
    short: {
      bounced: 'Nos courriers n’arrivent pas',
      declined: 'Non, dans son agenda',
      tentative: 'Peut-être, dans son agenda',
    },
    title: 'Personnes que nos courriers n’atteignent pas, ou qui disent non',
    lead: 'Nous n’avons pas leur numéro de téléphone. Cherchez une faute dans l’adresse, ou demandez à la séance.',
    again: 'Réécrire',
    againTo: 'Réécrire : {name}',
    sent: 'Un nouveau courrier part.',
    gone: 'Il n’y a plus rien à écrire.',
  },
}
