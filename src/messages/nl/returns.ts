import type { Messages } from '../messages'

/** What came back by mail. */
export const returns: Pick<Messages, 'returns'> = {
  returns: {
    letters: 'Onze mails',
    calendar: 'In de agenda',
    bounced: 'Mails komen niet aan, sinds {date}: {why}.',
    bouncedNew: 'De mail naar het nieuwe adres kwam terug, {date}: {why}.',
    why: {
      unknown: 'dit adres bestaat niet',
      full: 'de mailbox is vol',
      refused: 'de maildienst weigert hem',
      other: 'afleveren lukte niet',
    },
    answers: {
      accepted: 'Ja, {date}',
      tentative: 'Misschien, {date}',
      declined: 'Nee, {date}. De inschrijving blijft tot iemand ze annuleert.',
    },
    short: {
      bounced: 'Onze mails komen niet aan',
      declined: 'Nee, in de agenda',
      tentative: 'Misschien, in de agenda',
    },
    title: 'Mensen die onze mails niet krijgen, of die nee zeggen',
    lead: 'We hebben hun telefoonnummer niet. Zoek een tikfout in het adres, of vraag het op de sessie.',
    again: 'Schrijf opnieuw',
    againTo: 'Schrijf opnieuw: {name}',
    sent: 'Er vertrekt een nieuwe mail.',
    gone: 'Er valt niets meer te schrijven.',
  },
}
