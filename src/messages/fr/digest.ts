/** Monday’s letter to coordinators. */
export const digest = {
  digest: {
    subject: 'Votre semaine à l’antenne',
    text: 'Voici ce qui vous attend cette semaine.',
    sessions: 'Les séances des deux prochaines semaines',
    waits: 'À faire',
    calls: '{count, plural, =0 {Personne à appeler} one {# personne à appeler} other {# personnes à appeler}}',
    failed:
      '{count, plural, =0 {Tous les courriers sont partis.} one {# courrier n’est pas parti.} other {# courriers ne sont pas partis.}}',
    applications:
      '{count, plural, =0 {Aucune candidature ne nous attend.} one {# candidature nous attend.} other {# candidatures nous attendent.}}',
    refusals: '{count, plural, one {# refus attend votre accord.} other {# refus attendent votre accord.}}',
    quiet:
      '{count, plural, one {# personne n’a pas donné} other {# personnes n’ont pas donné}} de nouvelles depuis plus de {days} jours.',
    booked: '{count, plural, one {# inscription} other {# inscriptions}}',
    came: '{count, plural, one {# présence} other {# présences}}',
    noShow: '{rate} d’absences',
    button: 'Ouvrir l’accueil',
  },
}
