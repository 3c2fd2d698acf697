import type { Messages } from '../messages'

export const board: Pick<Messages, 'board'> = {
  board: {
    role: 'Mentor of mentee',
    who: 'Wie',
    state: 'Waar ze staan',
    file: 'Al deze lijnen als tabel (CSV)',
    team: 'Voor het team',
    nobody: 'Niemand begeleidt deze kandidatuur al.',
    give: 'Aan een collega geven',
    giveButton: 'Geven',
    to: 'Aan wie?',
    giveAll: 'Ik ben weg: alles wat ik begeleid aan een collega geven',
    giveAllText:
      'Vanaf nu zien de mensen de naam en het nummer van je collega. Gesprekken die gepland zijn, blijven bij jou.',
    giveAllButton: 'Alles geven',
    given:
      '{count, plural, =0 {Er is niets gegeven.} one {Eén kandidatuur is gegeven.} other {# kandidaturen zijn gegeven.}}',
    note: 'Een notitie voor het team',
    noteHint: 'Alleen feiten: de persoon mag ze lezen.',
    noteButton: 'Bewaar de notitie',
    quiet: 'Laatste teken {days} dagen geleden',
    all: '{title}: alle {count}',
    notes: 'Notities van de coördinatoren',
    whose: { mine: 'Bij mij', silent: 'Al lang stil' },
    faults: {
      missing: 'Schrijf eerst de notitie',
      tooLong: 'Schrijf hoogstens 2000 tekens',
      unknown: 'Dit kan niet meer. Bekijk de pagina opnieuw',
    },
  },
}
