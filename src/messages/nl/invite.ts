import type { Messages } from '../messages'

export const invite: Pick<Messages, 'invite'> = {
  invite: {
    title: 'Meer mensen tegelijk uitnodigen',
    lead: 'Hoogstens {most} mensen tegelijk. Iedereen hoort het in de eigen taal.',
    pick: 'Uitnodigen',
    pickName: 'Uitnodigen: {name}',
    ticked: 'Wie ik aanvinkte uitnodigen',
    all: '{count, plural, one {{title}: wie hier staat uitnodigen} other {{title}: alle # die hier staan uitnodigen}}',
    chosen: '{count, plural, one {Eén persoon} other {# mensen}}',
    nobody: 'Er is niemand gekozen',
    nobodyText: 'Ga terug naar de kandidaturen en vink aan wie je wil uitnodigen.',
    interview:
      '{count, plural, one {Voor een gesprek: één persoon wacht erop} other {Voor een gesprek: # mensen wachten erop}}',
    interviewText:
      'Schrijf tot tien momenten. Iedereen kiest er één op de eigen pagina; voor de anderen is het dan weg. Wie al momenten kreeg, houdt die.',
    course: 'Voor een opleiding',
    courseText:
      'Ze krijgen een mail die naar hun opleidingen leidt; wie geen e-mailadres heeft, staat op de bellijst. Wie de opleiding niet kan volgen, er al een plaats heeft of er al voor uitgenodigd is, wordt overgeslagen.',
    which: 'Welke opleiding?',
    closed: 'Deze opleiding is niet meer open. Kies een andere',
    nothing: 'Niemand van hen wacht op een gesprek, en er staat geen opleiding van je vestigingen open.',
    button: 'Uitnodigen',
    done: '{count, plural, =0 {Er is niemand uitgenodigd.} one {Eén persoon is uitgenodigd.} other {# mensen zijn uitgenodigd.}} {left, plural, =0 {} one {Eén is overgeslagen.} other {# zijn overgeslagen.}}',
  },
}
