/** Monday’s letter to coordinators. */
export const digest = {
  digest: {
    subject: 'Jouw week in de vestiging',
    text: 'Dit wacht deze week op jou.',
    sessions: 'Sessies in de komende twee weken',
    waits: 'Te doen',
    calls: '{count, plural, =0 {Niemand om te bellen} one {# persoon om te bellen} other {# mensen om te bellen}}',
    failed:
      '{count, plural, =0 {Alle mails zijn vertrokken.} one {# mail is niet vertrokken.} other {# mails zijn niet vertrokken.}}',
    applications:
      '{count, plural, =0 {Geen kandidatuur wacht op ons.} one {# kandidatuur wacht op ons.} other {# kandidaturen wachten op ons.}}',
    refusals:
      '{count, plural, one {# weigering wacht op jouw akkoord.} other {# weigeringen wachten op jouw akkoord.}}',
    quiet: 'Van {count, plural, one {# persoon} other {# mensen}} is al meer dan {days} dagen niets gehoord.',
    booked: '{count} ingeschreven',
    came: '{count} aanwezig',
    noShow: '{rate} niet gekomen',
    button: 'Open de balie',
  },
}
